/** Cells of the sheets on this page whose texts the server has refused. */
export class RefusedCells {
  private readonly bySheet = new Map<object, number>();
  private known = false;

  /** The sheet shows so many of them now. */
  hold(sheet: object, count: number): void {
    if (count > 0) {
      this.bySheet.set(sheet, count);
      this.known = true;
    } else {
      this.bySheet.delete(sheet);
    }
  }

  /** The sheet goes with its page; what it showed is corrected by nobody. */
  leave(sheet: object): void {
    this.bySheet.delete(sheet);
    this.known = this.count > 0;
  }

  /** The server has said something new: what it refused then may not be shown yet. */
  turned(): void {
    this.known = this.count > 0;
  }

  get count(): number {
    return [...this.bySheet.values()].reduce((sum, count) => sum + count, 0);
  }

  /** All that were refused are corrected or given up. */
  get settled(): boolean {
    return this.known && this.count === 0;
  }
}
