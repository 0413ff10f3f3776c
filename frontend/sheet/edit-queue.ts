import type { CellAnswer, CellEdit } from './types';

/** One gesture on its way. A cell without version gets the one that is current when the batch leaves. */
export interface Batch {
  readonly number: number;
  readonly cells: readonly { row: string; column: string; text: string; version?: number }[];
}

export interface QueuePort {
  versionOf(row: string, column: string): number;
  send(cells: CellEdit[]): Promise<readonly CellAnswer[]>;
  answered(batch: Batch, answers: readonly CellAnswer[]): void;
  failed(batch: Batch): void;
}

/**
 * Sends batches in order. A batch waits while a cell of it is on its way: its second edit must name the version that
 * the first one made, or a quick typist would collide with himself.
 */
export class EditQueue {
  private waiting: Batch[] = [];
  private readonly onItsWay = new Set<string>();
  private last = 0;
  private readonly port: QueuePort;

  constructor(port: QueuePort) {
    this.port = port;
  }

  nextNumber(): number {
    this.last += 1;
    return this.last;
  }

  get busy(): boolean {
    return this.waiting.length > 0 || this.onItsWay.size > 0;
  }

  /** True while an edit of this cell has no answer yet. */
  holds(row: string, column: string): boolean {
    const same = (cell: { row: string; column: string }): boolean => cell.row === row && cell.column === column;
    return this.onItsWay.has(`${row}\n${column}`) || this.waiting.some((batch) => batch.cells.some(same));
  }

  push(batch: Batch): void {
    this.waiting.push(batch);
    this.flush();
  }

  private flush(): void {
    const blocked = new Set(this.onItsWay);
    const later: Batch[] = [];
    for (const batch of this.waiting) {
      const keys = batch.cells.map((cell) => `${cell.row}\n${cell.column}`);
      if (keys.some((key) => blocked.has(key))) {
        later.push(batch);
      } else {
        keys.forEach((key) => this.onItsWay.add(key));
        void this.send(batch, keys);
      }
      keys.forEach((key) => blocked.add(key));
    }
    this.waiting = later;
  }

  private async send(batch: Batch, keys: string[]): Promise<void> {
    const cells = batch.cells.map((cell) => ({
      ...cell,
      version: cell.version ?? this.port.versionOf(cell.row, cell.column),
    }));
    let answers: readonly CellAnswer[] | null = null;
    try {
      answers = await this.port.send(cells);
    } catch {
      answers = null;
    }
    keys.forEach((key) => this.onItsWay.delete(key));
    if (answers) {
      this.port.answered(batch, answers);
    } else {
      this.port.failed(batch);
    }
    this.flush();
  }
}
