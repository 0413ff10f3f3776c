import type { GridView } from './grid-view';
import type { SheetModel } from './model';

/** So wide is a count at the end of a cell, for a finger too, in pixels. */
const COUNT = 28;

export interface PressParts {
  readonly host: HTMLElement;
  readonly view: GridView;
  readonly model: SheetModel;
  sort(column: string): void;
  marked(row: string, column: string): void;
}

/** Clicks that are no editing: a heading asks for an order, a count for what is said. */
export class Presses {
  private readonly parts: PressParts;

  constructor(parts: PressParts) {
    this.parts = parts;
    parts.host.addEventListener('click', (event) => this.pressed(event));
  }

  private pressed(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const { model } = this.parts;
    if (model.sorts && target.classList.contains('sheet-sorts')) {
      this.parts.sort(target.dataset['column'] ?? '');
    } else if (target.dataset['said'] !== undefined && atCount(target, event)) {
      const place = this.parts.view.placeOf(event);
      if (place) {
        const named = place.col === model.titleColumn;
        this.parts.marked(model.rows[place.row].id, named ? '' : model.columns[place.col].id);
      }
    }
  }
}

function atCount(cell: HTMLElement, event: MouseEvent): boolean {
  const { left, right } = cell.getBoundingClientRect();
  return getComputedStyle(cell).direction === 'rtl' ? event.clientX < left + COUNT : event.clientX > right - COUNT;
}
