import type { SheetController } from './controller';
import type { GridView } from './grid-view';
import { clamp, contains, type Place, same } from './range';
import type { Selection } from './selection';

const SCROLL_EVERY_MS = 60;

export interface PointerParts {
  readonly host: HTMLElement;
  readonly view: GridView;
  readonly selection: Selection;
  readonly controller: SheetController;
  /** Whether the keyboard is in the cells: a second tap on the active cell edits it. */
  focused(): boolean;
}

/** Mouse: click, Shift and click, drag, double click. Touch: tap selects, a tap on the active cell edits. */
export class SheetPointer {
  private readonly parts: PointerParts;
  private touch = false;
  /** The cell that was active, with the keyboard in it, when the finger came down. */
  private before: Place | null = null;
  private dragging = false;
  private beyond: { rows: number; cols: number } = { rows: 0, cols: 0 };
  private timer = 0;

  constructor(parts: PointerParts) {
    this.parts = parts;
    const { host } = parts;
    host.addEventListener('pointerdown', (event) => this.began(event), true);
    host.addEventListener('mousedown', (event) => this.down(event), true);
    host.addEventListener('click', (event) => this.tap(event), true);
    host.addEventListener('dblclick', (event) => this.double(event));
  }

  private began(event: PointerEvent): void {
    this.touch = event.pointerType === 'touch';
    this.before = this.parts.focused() ? this.parts.selection.active : null;
  }

  private down(event: MouseEvent): void {
    const place = this.parts.view.placeOf(event);
    if (!place || this.touch) {
      return;
    }
    // The grid would focus the cell itself, but only when the button is released.
    event.preventDefault();
    event.stopPropagation();
    const { selection, controller } = this.parts;
    if (event.button !== 0) {
      if (!contains(selection.range, place)) {
        controller.go(place, false);
      }
      return;
    }
    controller.go(place, event.shiftKey);
    this.drag();
  }

  private drag(): void {
    const stop = new AbortController();
    const { signal } = stop;
    this.dragging = true;
    document.addEventListener('pointermove', (event) => this.dragged(event), { signal });
    const end = (): void => {
      this.dragging = false;
      window.clearInterval(this.timer);
      this.timer = 0;
      stop.abort();
    };
    document.addEventListener('pointerup', end, { signal });
    document.addEventListener('pointercancel', end, { signal });
  }

  private dragged(event: PointerEvent): void {
    if (!this.dragging) {
      return;
    }
    const place = this.parts.view.placeOf(event);
    if (place) {
      this.extend(place);
    }
    const rect = this.parts.view.table.getBoundingClientRect();
    this.beyond = {
      rows: event.clientY > rect.bottom ? 1 : event.clientY < rect.top ? -1 : 0,
      cols: event.clientX > rect.right ? 1 : event.clientX < rect.left ? -1 : 0,
    };
    const outside = this.beyond.rows !== 0 || this.beyond.cols !== 0;
    if (outside && this.timer === 0) {
      this.timer = window.setInterval(() => this.scrollOn(), SCROLL_EVERY_MS);
    } else if (!outside) {
      window.clearInterval(this.timer);
      this.timer = 0;
    }
  }

  private scrollOn(): void {
    const { selection, view } = this.parts;
    const { row, col } = selection.moving;
    this.extend(clamp({ row: row + this.beyond.rows, col: col + this.beyond.cols }, view.model.size));
  }

  private extend(place: Place): void {
    if (!same(place, this.parts.selection.moving)) {
      this.parts.controller.go(place, true);
    }
  }

  private tap(event: MouseEvent): void {
    const place = this.touch ? this.parts.view.placeOf(event) : null;
    if (!place) {
      return;
    }
    const { controller } = this.parts;
    if (this.before && same(place, this.before)) {
      controller.edit(place, false, true);
    } else {
      controller.go(place, false);
    }
  }

  private double(event: MouseEvent): void {
    const place = this.parts.view.placeOf(event);
    if (place && !this.touch) {
      this.parts.controller.edit(place, false);
    }
  }
}
