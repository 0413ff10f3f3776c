import type { SheetModel } from './model';
import { changes, type Drop, fits, neighbour, sectionOf } from './order';
import type { Selection } from './selection';
import type { Server } from './server-sync';
import type { StatusLine } from './status';
import { fill, type SheetTexts } from './types';

export interface MoveParts {
  readonly model: SheetModel;
  readonly selection: Selection;
  readonly status: Pick<StatusLine, 'say'>;
  texts(): SheetTexts;
  server(): Pick<Server, 'move'> | undefined;
  /** Gives the keyboard to the active cell again, if it was in the cells. */
  refocus(): void;
}

/** Puts rows into another order, one move after the other, and says what became of it. */
export class RowMoves {
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;
  private readonly parts: MoveParts;

  constructor(parts: MoveParts) {
    this.parts = parts;
  }

  /** Why this row cannot be moved at all; null when it can. */
  refusal(row: number): string | null {
    const { model, texts } = this.parts;
    if (model.isEmptyRow(row)) {
      return texts()['move.empty'];
    }
    return model.held ?? (model.isGroup(row) ? texts()['move.title'] : null);
  }

  /**
   * Moves the row of the active cell one place. While a key is held down its repetitions are passed over until the
   * server has answered: the row must not run on when the key is up.
   */
  step(down: boolean, repeated: boolean): void {
    const { model, selection, texts } = this.parts;
    if (!repeated || this.waiting === 0) {
      this.queue(model.rows[selection.active.row].id, (row) => {
        const drop = neighbour(model, row, down);
        return drop ?? fill(texts()[down ? 'move.last' : 'move.first'], { name: model.rowName(row) });
      });
    }
  }

  /** Puts a row to the place where it was dropped. */
  drop(id: string, drop: Drop): void {
    const { model, texts } = this.parts;
    const beside = model.rows[drop.row].id;
    this.queue(id, (row) => {
      const at = model.rowOf(beside);
      return at !== undefined && fits(model, row, at) ? { row: at, after: drop.after } : texts()['move.section'];
    });
  }

  /** Each move asks where the rows stand after the one before it. aim: the place, or why there is none. */
  private queue(id: string, aim: (row: number) => Drop | string): void {
    this.waiting += 1;
    this.last = this.last.then(() => this.move(id, aim)).finally(() => (this.waiting -= 1));
  }

  private async move(id: string, aim: (row: number) => Drop | string): Promise<void> {
    const { model, status } = this.parts;
    const row = model.rowOf(id);
    if (row === undefined) {
      return;
    }
    const drop = this.refusal(row) ?? aim(row);
    if (typeof drop === 'string') {
      status.say(drop);
    } else if (changes(row, drop)) {
      status.say((await this.send(id, drop)) || this.placed(id));
      this.parts.refocus();
    }
  }

  /** What the server has against it, empty when it is done. */
  private async send(id: string, drop: Drop): Promise<string> {
    const { model, server, texts } = this.parts;
    try {
      return (await server()?.move(id, model.rows[drop.row].id, drop.after)) ?? texts()['not-moved'];
    } catch {
      return texts()['not-moved'];
    }
  }

  private placed(id: string): string {
    const { model, texts } = this.parts;
    const row = model.rowOf(id);
    if (row === undefined) {
      return '';
    }
    const { first, last } = sectionOf(model, row);
    const values = { name: model.rowName(row), place: row - first + 1, count: last - first + 1 };
    return fill(texts()['moved'], values);
  }
}
