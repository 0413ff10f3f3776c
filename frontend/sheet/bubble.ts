import { localRect } from './editing';
import type { GridView } from './grid-view';
import type { SheetModel } from './model';
import type { Place } from './range';
import type { SheetTexts } from './types';

/** The message at the active cell when the server did not take its text. */
export class ErrorBubble {
  private readonly element = document.createElement('div');
  private readonly layer: HTMLElement;

  constructor(layer: HTMLElement) {
    this.layer = layer;
    this.element.className = 'sheet-bubble';
    this.element.hidden = true;
    layer.append(this.element);
  }

  update(active: Place | null, model: SheetModel, view: GridView, texts: SheetTexts): void {
    const error = active ? model.draft(active)?.error : undefined;
    const td = !active || error === undefined ? null : view.td(active);
    this.element.hidden = td === null;
    if (!td || error === undefined) {
      return;
    }
    this.element.textContent = `${error} ${texts['restore']}`;
    const cell = localRect(td, this.layer);
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = Math.max(0, Math.min(cell.left, this.layer.clientWidth - width));
    const below = cell.bottom + height <= this.layer.clientHeight;
    this.element.style.left = `${left}px`;
    this.element.style.top = `${below ? cell.bottom : Math.max(0, cell.top - height)}px`;
  }
}
