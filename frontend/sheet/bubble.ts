import { localRect } from './editing';
import type { GridView } from './grid-view';
import type { SheetModel } from './model';
import type { Place } from './range';
import type { SheetTexts } from './types';

/** The message at the active cell when the server did not take its text, or why nothing can be typed there. */
export class ErrorBubble {
  private readonly element = document.createElement('div');
  private readonly layer: HTMLElement;

  constructor(layer: HTMLElement) {
    this.layer = layer;
    this.element.className = 'sheet-bubble';
    this.element.hidden = true;
    layer.append(this.element);
  }

  /** note: said where there is no error; empty for nothing. */
  update(active: Place | null, model: SheetModel, view: GridView, texts: SheetTexts, note: string): void {
    const error = active ? model.draft(active)?.error : undefined;
    const text = error === undefined ? note : `${error} ${texts['restore']}`;
    const td = !active || text === '' ? null : view.td(active);
    this.element.hidden = td === null;
    if (!td) {
      return;
    }
    this.element.textContent = text;
    this.element.classList.toggle('sheet-bubble-note', error === undefined);
    const cell = localRect(td, this.layer);
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = Math.max(0, Math.min(cell.left, this.layer.clientWidth - width));
    const below = cell.bottom + height <= this.layer.clientHeight;
    this.element.style.left = `${left}px`;
    this.element.style.top = `${below ? cell.bottom : Math.max(0, cell.top - height)}px`;
  }
}
