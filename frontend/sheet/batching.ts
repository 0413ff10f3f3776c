import type { EditQueue } from './edit-queue';
import { clear, copied, type Extra, type Gesture, paste } from './gestures';
import type { GridView } from './grid-view';
import type { SheetModel } from './model';
import { type Place, type Range, same } from './range';
import type { Selection } from './selection';
import type { StatusLine } from './status';
import { parseTsv, serialiseTsv } from './tsv';
import { fill, type SheetTexts } from './types';

/** From here on all of the sheet is repainted instead of single cells. */
const MANY = 100;

/** So many rows can be pasted at once; the server refuses more as well. */
export const MOST_ROWS = 1000;

export interface BatchingParts {
  readonly model: SheetModel;
  readonly view: GridView;
  readonly selection: Selection;
  readonly queue: EditQueue;
  readonly status: StatusLine;
  texts(): SheetTexts;
  focusActive(): void;
  activeChanged(): void;
  /** Makes new rows of what was pasted below the last one. */
  append(extra: Extra): void;
  /** Says something at the active cell. */
  explain(text: string): void;
}

/** Shows what a gesture changes at once, as drafts, and sends it as one batch. The clipboard belongs here as well. */
export class Batching {
  private readonly parts: BatchingParts;

  constructor(parts: BatchingParts) {
    this.parts = parts;
  }

  /** One cell; the version is the one that the person saw, or the current one. */
  applyText(place: Place, text: string, version?: number): void {
    const range = this.parts.selection.range;
    this.apply({ changes: [{ place, text }], range, locked: 0, outside: 0 }, version);
  }

  apply(gesture: Gesture, version?: number): void {
    if (gesture.changes.length > 0) {
      this.send(gesture, version);
    }
    this.selectResult(gesture.range);
    const { view } = this.parts;
    if (gesture.changes.length > MANY) {
      view.paintAll();
    } else {
      gesture.changes.forEach(({ place }) => view.paint(place));
    }
    this.parts.activeChanged();
    this.tellLeftOut(gesture);
    if (gesture.extra) {
      this.parts.append(gesture.extra);
    }
  }

  copy(event: ClipboardEvent, cut: boolean): void {
    const { model, selection } = this.parts;
    event.clipboardData?.setData('text/plain', serialiseTsv(copied(model, selection.range)));
    event.preventDefault();
    if (cut) {
      this.apply(clear(model, selection.range));
    }
  }

  paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    const block = parseTsv(text);
    // one more may be headings
    if (block.length > MOST_ROWS + 1) {
      this.parts.explain(fill(this.parts.texts()['too-many-rows'] ?? '', { count: block.length }));
    } else if (text !== '') {
      this.apply(paste(this.parts.model, this.parts.selection.range, block));
    }
  }

  private send(gesture: Gesture, version?: number): void {
    const { model, queue } = this.parts;
    const number = queue.nextNumber();
    const cells = gesture.changes.map(({ place, text }) => {
      const row = model.rows[place.row].id;
      const column = model.columns[place.col].id;
      model.setDraft(place, { text, batch: number });
      return { row, column, text, version: queue.holds(row, column) ? undefined : version };
    });
    queue.push({ number, cells });
  }

  /** A pasted block is selected, as in spreadsheets. */
  private selectResult(range: Range): void {
    const { selection, view } = this.parts;
    const before = selection.range;
    const corner = { row: range.bottom, col: range.right };
    if (same(corner, { row: before.bottom, col: before.right })) {
      return;
    }
    selection.moveTo({ row: range.top, col: range.left });
    selection.extendTo(corner);
    view.paintRanges([before, range]);
    this.parts.focusActive();
  }

  private tellLeftOut({ locked, outside, unknown = 0 }: Gesture): void {
    const { status, texts } = this.parts;
    const remarks = [
      locked > 0 ? fill(texts()['left-locked'], { count: locked }) : '',
      outside > 0 ? fill(texts()['left-outside'], { count: outside }) : '',
      unknown > 0 ? fill(texts()['left-unknown'], { count: unknown }) : '',
    ].filter((remark) => remark !== '');
    if (remarks.length > 0) {
      status.say(remarks.join(' '));
    }
  }
}
