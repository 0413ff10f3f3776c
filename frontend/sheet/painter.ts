import type { SheetModel } from './model';
import { contains, isSingle, type Place, type Range, same } from './range';
import { fill, type SheetTexts } from './types';

/** What the painter needs to know beside the content. */
export interface Look {
  readonly model: SheetModel;
  readonly texts: SheetTexts;
  readonly active: Place;
  readonly range: Range;
  /** True for cells that just changed by another hand. */
  readonly flashing: (place: Place) => boolean;
  /** Who changed the cell a moment ago; empty where nobody did. */
  readonly changedBy: (place: Place) => string;
}

const PREFIX = 'sheet-';

/** The table cell around a content element of vaadin-grid; null while the grid has not placed it. */
export function tableCell(content: Element): HTMLElement | null {
  return (content.assignedSlot?.parentElement as HTMLElement | null | undefined) ?? null;
}

/** Brings text, look and accessible state of one cell up to date. */
export function paintCell(content: HTMLElement, place: Place, look: Look): void {
  const { model, texts } = look;
  const td = tableCell(content);
  if (!td || !model.rows[place.row] || !model.columns[place.col]) {
    return;
  }
  const group = model.rows[place.row].group;
  const shown = group === undefined ? model.shown(place) : place.col === model.titleColumn ? group : '';
  if (content.textContent !== shown) {
    content.textContent = shown;
  }
  const moves = model.movable && group === undefined && !model.isEmptyRow(place.row);
  paintGrip(content, moves && place.col === model.titleColumn, texts);
  setParts(td, partsOf(place, look));
  content.classList.toggle('sheet-row-header', model.columns[place.col].rowHeader === true);
  const error = model.draft(place)?.error;
  setAttribute(td, 'aria-readonly', String(model.isReadOnly(place)));
  setAttribute(td, 'aria-invalid', error === undefined ? null : 'true');
  setAttribute(td, 'aria-selected', String(contains(look.range, place)));
  setAttribute(td, 'aria-colindex', String(place.col + 1));
  setAttribute(td, 'aria-label', spoken(place, look, shown, error));
  const by = look.changedBy(place);
  setAttribute(content, 'title', error ?? (by || null) ?? model.cell(place).hint ?? (shown.length > 12 ? shown : null));
  setAttribute(content, 'data-by', initials(by) || null);
  setAttribute(content, 'data-said', String(model.said(place) || '') || null);
  setAttribute(content, 'data-level', model.columns[place.col].editor === 'level' ? shown : null);
}

/** A name would cover a narrow cell; the line below the sheet says it. */
function initials(name: string): string {
  const words = name.split(' ').filter((word) => word !== '');
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('');
}

/** What a row is dragged by; the keyboard has Alt and the arrows. */
function paintGrip(content: HTMLElement, wanted: boolean, texts: SheetTexts): void {
  if (!wanted && !content.classList.contains('sheet-gripped')) {
    return;
  }
  content.classList.toggle('sheet-gripped', wanted);
  const grip = content.querySelector('.sheet-grip');
  if (!wanted) {
    grip?.remove();
  } else if (!grip) {
    const made = document.createElement('span');
    made.className = 'sheet-grip';
    made.title = texts['move.drag'] ?? '';
    made.setAttribute('aria-hidden', 'true');
    content.append(made);
  }
}

/** A name only where the text alone would not say it. */
function spoken(place: Place, { model, texts }: Look, shown: string, error: string | undefined): string | null {
  const column = model.columns[place.col];
  const parts = [shown];
  const label = column.editor === 'level' ? model.choiceLabel(place.col, model.text(place)) : undefined;
  if (label !== undefined && label !== shown) {
    parts.push(label);
  }
  if (shown === '' && model.has(place, 'unanswered')) {
    parts.push(texts['unanswered']);
  }
  if (model.has(place, 'open-point')) {
    parts.push(texts['open-point']);
  }
  const count = model.said(place);
  if (count > 0) {
    parts.push(fill(texts['said'], { count }));
  }
  if (error !== undefined) {
    parts.push(fill(texts['invalid'], { message: error }));
  }
  const said = parts.filter((part) => part !== '');
  return said.length === 0 || (said.length === 1 && said[0] === shown) ? null : said.join(', ');
}

function partsOf(place: Place, look: Look): Set<string> {
  const { model } = look;
  const draft = model.draft(place);
  const column = model.columns[place.col];
  const text = model.text(place);
  const parts = new Set<string>(['cell', ...(model.cell(place).states ?? [])].map((name) => PREFIX + name));
  const add = (name: string, on: boolean): void => void (on && parts.add(PREFIX + name));
  add('active', same(place, look.active));
  add('locked', model.isReadOnly(place));
  add('group', model.isGroup(place.row));
  add('new-row', model.isEmptyRow(place.row) && draft === undefined);
  add('error', draft?.error !== undefined);
  add('pending', draft !== undefined && draft.error === undefined);
  add('flash', look.flashing(place));
  add(column.align ?? 'start', true);
  add(`level-${text}`, column.editor === 'level' && /^[0-9]$/.test(text) && draft?.error === undefined);
  add('unknown', column.editor === 'level' && text === '?');
  addRange(look.range, place, add);
  if (draft) {
    parts.delete(`${PREFIX}unanswered`);
  }
  return parts;
}

/** A range has a tint and a frame; a single cell has the ring of the active cell only. */
function addRange(range: Range, place: Place, add: (name: string, on: boolean) => void): void {
  if (isSingle(range) || !contains(range, place)) {
    return;
  }
  add('range', true);
  add('range-top', place.row === range.top);
  add('range-bottom', place.row === range.bottom);
  add('range-left', place.col === range.left);
  add('range-right', place.col === range.right);
}

function setParts(td: HTMLElement, wanted: Set<string>): void {
  for (const name of [...td.part]) {
    if (name.startsWith(PREFIX) && !wanted.has(name)) {
      td.part.remove(name);
    }
  }
  td.part.add(...wanted);
}

export function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) {
    element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}
