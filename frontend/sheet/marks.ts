import type { Mark } from './types';

/** How much is said about rows and cells, by their ids. The cell that names a row has the sum of its row. */
export class Marks {
  private readonly cells = new Map<string, number>();
  private readonly rows = new Map<string, number>();

  show(marks: readonly Mark[]): void {
    this.cells.clear();
    this.rows.clear();
    for (const { row, column, count } of marks) {
      this.cells.set(`${row}\n${column}`, count);
      this.rows.set(row, (this.rows.get(row) ?? 0) + count);
    }
  }

  count(row: string, column: string, naming: boolean): number {
    return (naming ? this.rows.get(row) : this.cells.get(`${row}\n${column}`)) ?? 0;
  }
}
