/**
 * Around a picture of scores: a mark is dragged into another cell, and the chosen one is moved by the arrow keys. The
 * server stores what was meant and draws the picture anew. Ids in the picture are {@code prefix-point.key} and
 * {@code prefix-cell.across-up}.
 */
interface Server {
  move(point: string, cell: string): void;
  step(across: number, up: number): void;
  turn(by: number): void;
}

interface Drag {
  point: string;
  pointer: number;
  x: number;
  y: number;
  ghost?: HTMLElement;
  over?: Element;
}

/** Fewer pixels than this are a press, not a drag. */
const SLOP = 4;

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const TURNS: Record<string, number> = { PageUp: -1, PageDown: 1, Escape: 0 };

class PlannerScoreMap extends HTMLElement {
  $server?: Server;
  private drag?: Drag;

  connectedCallback(): void {
    this.addEventListener('pointerdown', this.pressed);
    this.addEventListener('pointermove', this.moved);
    this.addEventListener('pointerup', this.released);
    this.addEventListener('pointercancel', this.stop);
    this.addEventListener('keydown', this.typed);
  }

  disconnectedCallback(): void {
    this.stop();
    this.removeEventListener('pointerdown', this.pressed);
    this.removeEventListener('pointermove', this.moved);
    this.removeEventListener('pointerup', this.released);
    this.removeEventListener('pointercancel', this.stop);
    this.removeEventListener('keydown', this.typed);
  }

  private get editable(): boolean {
    return this.hasAttribute('editable');
  }

  private pressed = (event: PointerEvent): void => {
    const point = this.named(event.target as Element, '-point.');
    if (this.editable && point && event.button === 0) {
      this.drag = { point, pointer: event.pointerId, x: event.clientX, y: event.clientY };
    }
  };

  private moved = (event: PointerEvent): void => {
    const { drag } = this;
    if (!drag || event.pointerId !== drag.pointer) {
      return;
    }
    if (!drag.ghost) {
      if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < SLOP) {
        return;
      }
      this.setPointerCapture(drag.pointer);
      drag.ghost = document.createElement('div');
      drag.ghost.className = 'planner-drag-ghost';
      drag.ghost.textContent = this.labelOf(drag.point);
      document.body.append(drag.ghost);
    }
    event.preventDefault();
    drag.ghost.style.transform = `translate(${event.clientX + 10}px, ${event.clientY + 10}px)`;
    const over = this.cellAt(event.clientX, event.clientY);
    if (over !== drag.over) {
      drag.over?.classList.remove('over');
      over?.classList.add('over');
      drag.over = over;
    }
  };

  private released = (event: PointerEvent): void => {
    const { drag } = this;
    const dragged = drag?.ghost && event.pointerId === drag.pointer;
    const cell = dragged ? this.cellAt(event.clientX, event.clientY) : undefined;
    this.stop();
    if (drag && cell) {
      this.$server?.move(drag.point, this.suffix(cell.id));
    }
  };

  private stop = (): void => {
    this.drag?.ghost?.remove();
    this.drag?.over?.classList.remove('over');
    this.drag = undefined;
  };

  private typed = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (event.key === 'Escape' && this.drag) {
      this.stop();
      return;
    }
    const step = STEPS[event.key];
    // without a chosen mark the arrows scroll, as everywhere
    if (step && this.editable && this.hasAttribute('chosen')) {
      event.preventDefault();
      this.$server?.step(...step);
    } else if (event.key in TURNS) {
      event.preventDefault();
      this.$server?.turn(TURNS[event.key]);
    }
  };

  private cellAt(x: number, y: number): Element | undefined {
    return document.elementsFromPoint(x, y).find((each) => this.contains(each) && each.id.includes('-cell.'));
  }

  private named(target: Element, kind: string): string | undefined {
    const id = target.closest('[id]')?.id ?? '';
    return id.includes(kind) ? this.suffix(id) : undefined;
  }

  /** {@code point.key} of {@code prefix-point.key}. */
  private suffix(id: string): string {
    const svg = this.querySelector('svg');
    return svg ? id.slice(svg.id.length + 1) : id;
  }

  private labelOf(point: string): string {
    const svg = this.querySelector('svg');
    const mark = svg && document.getElementById(`${svg.id}-${point}`);
    return mark?.nextElementSibling?.textContent ?? '';
  }
}

customElements.define('planner-score-map', PlannerScoreMap);
