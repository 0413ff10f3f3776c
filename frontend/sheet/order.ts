import type { SheetModel } from './model';

/** Where a row is put: directly before or after that one. */
export interface Drop {
  readonly row: number;
  readonly after: boolean;
}

/** The first and the last of the rows that stand below the same title as that one. */
export function sectionOf(model: SheetModel, row: number): { readonly first: number; readonly last: number } {
  let first = row;
  while (first > 0 && !model.isGroup(first - 1)) {
    first -= 1;
  }
  let last = row;
  while (last < model.size.rows - 1 && !model.isGroup(last + 1)) {
    last += 1;
  }
  return { first, last };
}

/** One place up or down; null where the section ends. */
export function neighbour(model: SheetModel, row: number, down: boolean): Drop | null {
  const { first, last } = sectionOf(model, row);
  return row === (down ? last : first) ? null : { row: down ? row + 1 : row - 1, after: down };
}

/** Whether both stand below the same title, which no row leaves. */
export function fits(model: SheetModel, row: number, target: number): boolean {
  const { first, last } = sectionOf(model, row);
  return !model.isGroup(target) && target >= first && target <= last;
}

/** False where the row stands there already. */
export function changes(row: number, drop: Drop): boolean {
  return drop.row !== row && drop.row + (drop.after ? 1 : -1) !== row;
}
