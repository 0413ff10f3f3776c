import { type Batch, EditQueue } from './edit-queue';
import { type Editing, nameOf } from './editing';
import type { GridView } from './grid-view';
import type { SheetModel } from './model';
import type { Place } from './range';
import type { StatusLine } from './status';
import { type CellAnswer, type CellEdit, fill, type SheetTexts } from './types';

const FLASH_MS = 2000;

/** A name takes longer to read. */
const SAID_MS = 6000;

/** The methods of the component on the server. */
export interface Server {
  edit(cells: readonly CellEdit[]): Promise<readonly CellAnswer[]>;
  /** Why the row could not be moved beside the other one; empty when it was. */
  move(row: string, beside: string, after: boolean): Promise<string>;
  /** Why the block was not taken as new rows; empty when it was. */
  append(columns: readonly string[], rows: readonly (readonly string[])[]): Promise<string>;
  selected(rows: readonly string[]): void;
  active(row: string, column: string): void;
  sort(column: string): void;
  marked(row: string, column: string): void;
}

export interface SyncParts {
  readonly model: SheetModel;
  readonly view: GridView;
  readonly status: StatusLine;
  readonly editing: Editing;
  texts(): SheetTexts;
  server(): Server | undefined;
  answered(): void;
  fire(name: string, detail: unknown): void;
}

/** Batches out, answers and news in. */
export class ServerSync {
  readonly queue: EditQueue;
  private readonly flashing = new Map<string, { readonly timer: number; readonly by: string }>();
  private by = '';
  private readonly parts: SyncParts;

  constructor(parts: SyncParts) {
    this.parts = parts;
    this.queue = new EditQueue({
      versionOf: (row, column) => this.versionOf(row, column),
      send: (cells) => this.send(cells),
      answered: (batch, answers) => this.answered(batch, answers),
      failed: (batch) => this.failed(batch),
    });
  }

  /** News that did not come from this sheet; cells that look different flash once. */
  update(answers: readonly CellAnswer[], by: string): void {
    this.by = by;
    const flashed = this.take(answers, 0);
    this.by = '';
    this.parts.answered();
    if (by !== '' && flashed > 0) {
      this.parts.status.say(fill(this.parts.texts()['changed-by'] ?? '', { count: flashed, who: by }));
    }
  }

  /** Stores answers; cells that look different and that nobody edited here flash. How many did. */
  private take(answers: readonly CellAnswer[], batch: number, edited?: ReadonlySet<string>): number {
    const { model, editing } = this.parts;
    let flashed = 0;
    for (const answer of answers) {
      const place = model.placeOf(answer.row, answer.column);
      const before = place && model.shown(place);
      model.answer(answer, batch);
      if (answer.cell && batch > 0) {
        editing.rebase(answer.row, answer.column, answer.cell.version ?? 0);
      }
      if (place && before !== model.shown(place) && !edited?.has(keyOf(answer))) {
        this.flash(answer);
        flashed += 1;
      }
    }
    return flashed;
  }

  isFlashing(place: Place): boolean {
    const { model } = this.parts;
    return this.flashing.size > 0 && this.flashing.has(`${model.rows[place.row]?.id}\n${model.columns[place.col]?.id}`);
  }

  changedBy(place: Place): string {
    const { model } = this.parts;
    return this.flashing.get(`${model.rows[place.row]?.id}\n${model.columns[place.col]?.id}`)?.by ?? '';
  }

  private versionOf(row: string, column: string): number {
    const place = this.parts.model.placeOf(row, column);
    return place ? (this.parts.model.cell(place).version ?? 0) : 0;
  }

  private send(cells: CellEdit[]): Promise<readonly CellAnswer[]> {
    this.parts.fire('sheet-batch', { cells });
    return this.parts.server()?.edit(cells) ?? Promise.reject(new Error('not connected'));
  }

  private answered(batch: Batch, answers: readonly CellAnswer[]): void {
    const { model, status, texts } = this.parts;
    const followed = this.take(answers, batch.number, new Set(batch.cells.map(keyOf)));
    this.parts.fire('sheet-answered', { answers });
    this.refuseRest(batch);
    this.parts.answered();
    const refused = answers.find((answer) => answer.error !== undefined);
    const place = refused && model.placeOf(refused.row, refused.column);
    if (place) {
      status.say(`${nameOf(model, place)}: ${refused.error}`);
    } else if (followed > 0) {
      status.say(fill(texts()['followed'] ?? '', { count: followed }));
    }
  }

  private failed(batch: Batch): void {
    this.parts.fire('sheet-failed', {});
    this.refuseRest(batch);
    this.parts.answered();
    this.parts.status.say(this.parts.texts()['not-saved']);
  }

  /** Cells of the batch that still wait were not answered. */
  private refuseRest(batch: Batch): void {
    const error = this.parts.texts()['not-saved'];
    for (const { row, column } of batch.cells) {
      this.parts.model.answer({ row, column, error }, batch.number);
    }
  }

  private flash(answer: CellAnswer): void {
    const { row, column } = answer;
    const key = keyOf(answer);
    window.clearTimeout(this.flashing.get(key)?.timer);
    const timer = window.setTimeout(() => {
      this.flashing.delete(key);
      const place = this.parts.model.placeOf(row, column);
      if (place) {
        this.parts.view.paint(place);
      }
    }, this.by === '' ? FLASH_MS : SAID_MS);
    this.flashing.set(key, { timer, by: this.by });
  }
}

function keyOf({ row, column }: { readonly row: string; readonly column: string }): string {
  return `${row}\n${column}`;
}
