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
 * repeats it. Title rows are stepped over: they have no cells to fill.
 */
export function paste(model: SheetModel, range: Range, block: Block): Gesture {
  const height = block.length;
  const width = Math.max(...block.map((row) => row.length));
  const repeat = !isSingle(range) && heightOf(range) % height === 0 && widthOf(range) % width === 0;
  const rows = targetRows(model, range.top, repeat ? heightOf(range) : height);
  const wide = repeat ? widthOf(range) : width;
  const right = Math.min(range.left + wide, model.size.cols) - 1;
  const target = { top: range.top, left: range.left, bottom: rows[rows.length - 1] ?? range.top, right };
  const done = gesture(model, target, (place) => {
    const index = rows.indexOf(place.row);
    return index < 0 ? null : (block[index % height][(place.col - range.left) % width] ?? '');
  });
  const asked = (repeat ? heightOf(range) : height) * wide;
  return { ...done, outside: asked - rows.length * (right - range.left + 1) };
}

function targetRows(model: SheetModel, top: number, count: number): number[] {
  const rows: number[] = [];
  for (let row = top; row < model.size.rows && rows.length < count; row += 1) {
    if (!model.isGroup(row)) {
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
