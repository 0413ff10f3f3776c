import type { SheetModel } from './model';
import { heightOf, isSingle, type Place, type Range, widthOf } from './range';
import type { Block } from './tsv';

/** One cell that a gesture changes. */
export interface Change {
  readonly place: Place;
  readonly text: string;
}

/** What a gesture does: the changes, and how many cells it had to leave out. */
export interface Gesture {
  readonly changes: Change[];
  /** The cells that were meant, to be selected afterwards. */
  readonly range: Range;
  /** Cells that cannot be changed and would have become different. */
  readonly locked: number;
  /** Cells of the block beyond the border of the sheet. */
  readonly outside: number;
  /** Columns of the block whose heading the sheet does not have. */
  readonly unknown?: number;
  /** What was pasted below the last row: it becomes new rows. */
  readonly extra?: Extra;
}

/** Rows for which there are none yet. */
export interface Extra {
  /** Ids; empty for what the sheet has no column for. */
  readonly columns: string[];
  readonly rows: Block;
}

export function clear(model: SheetModel, range: Range): Gesture {
  return gesture(model, range, () => '');
}

/** Copies the first row of the range down; in a single row the row above it. */
export function fillDown(model: SheetModel, range: Range): Gesture {
  const one = range.top === range.bottom;
  const source = one ? range.top - 1 : range.top;
  if (source < 0 || model.isGroup(source)) {
    return { changes: [], range, locked: 0, outside: 0 };
  }
  const target = one ? range : { ...range, top: range.top + 1 };
  return { ...gesture(model, target, (place) => model.text({ row: source, col: place.col })), range };
}

/**
 * Puts a block at the top left of the range. One text fills the whole range; a range that is a multiple of the block
 * repeats it. Title rows are stepped over: they have no cells to fill. A first line of headings says which columns are
 * meant. What lies on the empty row at the end or below it becomes new rows.
 */
export function paste(model: SheetModel, range: Range, pasted: Block): Gesture {
  const heads = headings(model, pasted);
  const block = heads ? pasted.slice(1) : pasted;
  const height = block.length;
  const width = Math.max(...block.map((row) => row.length));
  const repeat =
    !heads && !isSingle(range) && heightOf(range) % height === 0 && widthOf(range) % width === 0;
  const wide = repeat ? widthOf(range) : width;
  const cols = heads ?? Array.from({ length: wide }, (_, index) => range.left + index);
  const inside = cols.filter((col) => col >= 0 && col < model.size.cols);
  const rows = targetRows(model, range.top, repeat ? heightOf(range) : height);
  const target = {
    top: range.top,
    left: Math.min(...inside),
    bottom: rows[rows.length - 1] ?? range.top,
    right: Math.max(...inside),
  };
  const done = gesture(model, target, (place) => {
    const index = rows.indexOf(place.row);
    const col = cols.indexOf(place.col);
    return index < 0 || col < 0 ? null : (block[index % height][col % width] ?? '');
  });
  const extra = repeat || model.appends === null ? [] : block.slice(rows.length);
  const asked = (repeat ? heightOf(range) : height - extra.length) * wide;
  return {
    ...done,
    range: rows.length > 0 ? target : range,
    outside: heads ? 0 : asked - Math.min(rows.length, asked / wide) * inside.length + extra.length * (wide - inside.length),
    unknown: heads ? heads.filter((col) => col < 0).length : 0,
    ...(extra.length > 0 && { extra: { columns: cols.map((col) => model.columns[col]?.id ?? ''), rows: extra } }),
  };
}

/** The columns that a first line of headings names, -1 for one that the sheet does not have; null for none. */
function headings(model: SheetModel, block: Block): number[] | null {
  const names = block[0].map((name) => name.trim().toLocaleLowerCase());
  const cols = names.map((name) =>
    name === ''
      ? -1
      : model.columns.findIndex((column) => [column.header, column.hint].some((each) => each?.toLocaleLowerCase() === name)),
  );
  const found = cols.filter((col) => col >= 0).length;
  return block.length > 1 && found > 1 && found * 2 > names.filter((name) => name !== '').length ? cols : null;
}

function targetRows(model: SheetModel, top: number, count: number): number[] {
  const rows: number[] = [];
  for (let row = top; row < model.size.rows && rows.length < count; row += 1) {
    if (!model.isGroup(row) && !model.isEmptyRow(row)) {
      rows.push(row);
    }
  }
  return rows;
}

function gesture(model: SheetModel, range: Range, textFor: (place: Place) => string | null): Gesture {
  const changes: Change[] = [];
  let locked = 0;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let col = range.left; col <= range.right; col += 1) {
      const place = { row, col };
      const wanted = model.isGroup(row) ? null : textFor(place);
      const text = wanted === null ? null : model.canonical(col, wanted);
      if (text === null || (text === model.text(place) && model.draft(place)?.error === undefined)) {
        continue;
      }
      if (!model.isReadOnly(place)) {
        changes.push({ place, text });
      } else if (text !== model.shown(place)) {
        locked += 1;
      }
    }
  }
  return { changes, range, locked, outside: 0 };
}

/** What copying puts on the clipboard. */
export function copied(model: SheetModel, range: Range): Block {
  const block: Block = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line: string[] = [];
    for (let col = range.left; col <= range.right; col += 1) {
      const group = model.rows[row].group;
      line.push(group !== undefined ? (col === model.titleColumn ? group : '') : copiedText(model, { row, col }));
    }
    block.push(line);
  }
  return block;
}

function copiedText(model: SheetModel, place: Place): string {
  return model.columns[place.col].editor === 'select' ? model.shown(place) : model.text(place);
}
