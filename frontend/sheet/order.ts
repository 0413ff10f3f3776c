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
  while (last < model.size.rows - 1 && !model.isGroup(last + 1) && !model.isEmptyRow(last + 1)) {
    last += 1;
  }
  return { first, last };
}

/** One place up or down; where the section ends, into the next one if rows may go there, else null. */
export function neighbour(model: SheetModel, row: number, down: boolean): Drop | null {
  const { first, last } = sectionOf(model, row);
  if (row !== (down ? last : first)) {
    return { row: down ? row + 1 : row - 1, after: down };
  }
  const beyond = down ? row + 2 : row - 2;
  const there = beyond >= 0 && beyond < model.size.rows && !model.isGroup(beyond) && !model.isEmptyRow(beyond);
  return model.crossing && there ? { row: beyond, after: !down } : null;
}

/** Whether a row may stand there: below its own title, or below any where rows may leave it. */
export function fits(model: SheetModel, row: number, target: number): boolean {
  const { first, last } = sectionOf(model, row);
  return (
    !model.isGroup(target) && !model.isEmptyRow(target) && (model.crossing || (target >= first && target <= last))
  );
}

/** False where the row stands there already. */
export function changes(row: number, drop: Drop): boolean {
  return drop.row !== row && drop.row + (drop.after ? 1 : -1) !== row;
}
