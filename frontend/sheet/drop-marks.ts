import type { GridView } from './grid-view';
import { changes, type Drop, fits } from './order';

/** What is seen while a row is dragged: its tint, and a line where it would stand. */
export class DropMarks {
  private readonly lifted = document.createElement('div');
  private readonly line = document.createElement('div');
  private readonly layer: HTMLElement;
  private readonly view: GridView;

  constructor(layer: HTMLElement, view: GridView) {
    this.layer = layer;
    this.view = view;
    this.lifted.className = 'sheet-lifted';
    this.line.className = 'sheet-drop-line';
    this.hide();
    layer.append(this.lifted, this.line);
  }

  show(row: number, drop: Drop | null): void {
    const { view } = this;
    put(this.lifted, view.rowEdges(row), this.layer);
    const target = drop && fits(view.model, row, drop.row) && changes(row, drop) ? view.rowEdges(drop.row) : null;
    const edge = drop?.after ? target?.bottom : target?.top;
    put(this.line, edge === undefined ? null : { top: edge, bottom: edge }, this.layer);
  }

  hide(): void {
    this.lifted.hidden = true;
    this.line.hidden = true;
  }
}

function put(element: HTMLElement, edges: { readonly top: number; readonly bottom: number } | null, layer: HTMLElement): void {
  element.hidden = edges === null;
  if (edges) {
    element.style.top = `${edges.top - layer.getBoundingClientRect().top}px`;
    element.style.height = `${edges.bottom - edges.top}px`;
  }
}
