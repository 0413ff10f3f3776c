import type { SheetController } from './controller';
import { DropMarks } from './drop-marks';
import type { GridView } from './grid-view';
import type { RowMoves } from './row-moves';
import type { StatusLine } from './status';

/** So far a pointer goes before it drags, in pixels. */
const SLACK = 4;
const SCROLL_EVERY_MS = 60;

export interface DragParts {
  readonly host: HTMLElement;
  readonly layer: HTMLElement;
  readonly view: GridView;
  readonly controller: SheetController;
  readonly moves: RowMoves;
  readonly status: StatusLine;
}

/**
 * Drags a row by its grip, with mouse, pen or finger. A line shows where it will stand; Escape leaves it where it is. To
 * be made before other listeners of the host: what begins at a grip is not for them.
 */
export class RowDrag {
  private readonly parts: DragParts;
  private readonly marks: DropMarks;
  private id = '';
  private y = 0;
  private stop: AbortController | null = null;
  /** Scrolls at the edges; 0 while nothing is dragged. */
  private timer = 0;

  constructor(parts: DragParts) {
    this.parts = parts;
    const { host, layer, view } = parts;
    this.marks = new DropMarks(layer, view);
    host.addEventListener('pointerdown', (event) => onGrip(event) && this.began(event), true);
    for (const name of ['mousedown', 'click', 'dblclick', 'contextmenu']) {
      host.addEventListener(name, (event) => onGrip(event) && swallow(event), true);
    }
  }

  private began(event: PointerEvent): void {
    const { view, controller, moves, status } = this.parts;
    const place = view.placeOf(event);
    if (!place || event.button !== 0 || !event.isPrimary) {
      return;
    }
    controller.go(place, false);
    const refusal = moves.refusal(place.row);
    if (refusal === null) {
      this.id = view.model.rows[place.row].id;
      this.follow(event);
    } else {
      status.say(refusal);
    }
  }

  private follow({ pointerId, clientY }: PointerEvent): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    const listen = (name: 'pointermove' | 'pointerup' | 'pointercancel', act: (event: PointerEvent) => void): void =>
      document.addEventListener(name, (event) => event.pointerId === pointerId && act(event), { signal });
    listen('pointermove', (event) => this.moved(event.clientY, clientY));
    listen('pointerup', () => this.dropped());
    listen('pointercancel', () => this.end());
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') {
        swallow(event);
        this.end();
      }
    };
    document.addEventListener('keydown', key, { signal, capture: true });
  }

  private moved(y: number, from: number): void {
    this.y = y;
    if (this.timer === 0 && Math.abs(y - from) > SLACK) {
      this.timer = window.setInterval(() => this.scroll(), SCROLL_EVERY_MS);
    }
    if (this.timer !== 0) {
      this.show();
    }
  }

  private dropped(): void {
    const drop = this.timer === 0 ? null : this.parts.view.dropAt(this.y);
    this.end();
    if (drop) {
      this.parts.moves.drop(this.id, drop);
    }
  }

  private end(): void {
    this.stop?.abort();
    window.clearInterval(this.timer);
    this.timer = 0;
    this.parts.host.classList.remove('sheet-moving');
    this.marks.hide();
  }

  /** At the upper and the lower edge the rows go on. */
  private scroll(): void {
    this.parts.view.scrollTowards(this.y);
    this.show();
  }

  private show(): void {
    const { view, host } = this.parts;
    const row = view.model.rowOf(this.id);
    if (row === undefined) {
      this.end();
    } else {
      host.classList.add('sheet-moving');
      this.marks.show(row, view.dropAt(this.y));
    }
  }
}

function onGrip(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof HTMLElement && target.classList.contains('sheet-grip'));
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
