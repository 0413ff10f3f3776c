import { type Place, type Range, rangeOf } from './range';

/** The active cell, and the rectangle of cells that a gesture applies to. The active cell lies in it. */
export class Selection {
  active: Place = { row: 0, col: 0 };
  /** Where Enter returns to after a series of Tabs. */
  tabOrigin: number | null = null;
  private anchor: Place = this.active;
  private head: Place = this.active;

  get range(): Range {
    return rangeOf(this.anchor, this.head);
  }

  /** The corner that moves when the range is extended. */
  get moving(): Place {
    return this.head;
  }

  moveTo(place: Place): void {
    this.active = place;
    this.anchor = place;
    this.head = place;
  }

  extendTo(place: Place): void {
    this.head = place;
  }

  select(range: Range): void {
    this.anchor = { row: range.top, col: range.left };
    this.head = { row: range.bottom, col: range.right };
  }
}
