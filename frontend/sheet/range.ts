/** A cell by its place: row and column counted from 0 as they are shown. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, all four borders included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How many rows and columns there are. */
export interface Size {
  readonly rows: number;
  readonly cols: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Record<Direction, Place> = {
  up: { row: -1, col: 0 },
  down: { row: 1, col: 0 },
  left: { row: 0, col: -1 },
  right: { row: 0, col: 1 },
};

export function rangeOf(a: Place, b: Place): Range {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

export function contains(range: Range, place: Place): boolean {
  return (
    place.row >= range.top && place.row <= range.bottom && place.col >= range.left && place.col <= range.right
  );
}

export function isSingle(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right;
}

export function heightOf(range: Range): number {
  return range.bottom - range.top + 1;
}

export function widthOf(range: Range): number {
  return range.right - range.left + 1;
}

export function same(a: Place, b: Place): boolean {
  return a.row === b.row && a.col === b.col;
}

export function clamp(place: Place, size: Size): Place {
  return {
    row: Math.max(0, Math.min(size.rows - 1, place.row)),
    col: Math.max(0, Math.min(size.cols - 1, place.col)),
  };
}

/** The place so many cells further; it stops at the border. */
export function step(from: Place, direction: Direction, size: Size, count = 1): Place {
  const by = STEPS[direction];
  return clamp({ row: from.row + by.row * count, col: from.col + by.col * count }, size);
}

/**
 * Where Ctrl and an arrow lead, as in spreadsheets: to the end of a filled run, or over empty cells to the next filled
 * one, or to the border.
 */
export function jump(from: Place, direction: Direction, size: Size, filled: (place: Place) => boolean): Place {
  let at = step(from, direction, size);
  if (same(at, from)) {
    return from;
  }
  const inRun = filled(from) && filled(at);
  for (;;) {
    const next = step(at, direction, size);
    if (same(next, at) || (inRun ? !filled(next) : filled(at))) {
      return at;
    }
    at = next;
  }
}

/** Where Tab leads: along the row, then into the next one; null where the sheet ends. */
export function tabbed(from: Place, back: boolean, size: Size): Place | null {
  const index = from.row * size.cols + from.col + (back ? -1 : 1);
  if (index < 0 || index >= size.rows * size.cols) {
    return null;
  }
  return { row: Math.floor(index / size.cols), col: index % size.cols };
}
