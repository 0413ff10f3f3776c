import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-column.js';
import type { Grid } from '@vaadin/grid/vaadin-grid.js';
import type { GridColumn } from '@vaadin/grid/vaadin-grid-column.js';
import type { SheetModel } from './model';
import { type Look, paintCell, setAttribute, tableCell } from './painter';
import type { Drop } from './order';
import type { Place, Range } from './range';
import type { SheetColumn, SheetRow } from './types';

/** Below this width of the sheet only one column stays in sight. */
const NARROW = 640;

/** So near to the first and the last row in sight a dragged one scrolls, in pixels, and so far at a time. */
const EDGE = 20;

const ALIGNS = ['start', 'center', 'end'] as const;

interface Content extends HTMLElement {
  sheetPlace?: Place;
}

/** The vaadin-grid of a sheet: columns, rows, painting and finding cells. */
export class GridView {
  readonly grid: Grid<SheetRow> = document.createElement('vaadin-grid') as Grid<SheetRow>;
  private columns: GridColumn<SheetRow>[] = [];
  private readonly contents = new Map<string, Content>();
  private readonly look: () => Look;
  private readonly rendered: (place: Place, td: HTMLElement) => void;
  private narrow = false;

  /** `rendered` hears of each cell that the grid itself put on screen or used for another place. */
  constructor(look: () => Look, rendered: (place: Place, td: HTMLElement) => void) {
    this.look = look;
    this.rendered = rendered;
    this.grid.columnRendering = 'lazy';
    this.grid.setAttribute('theme', 'column-borders');
    new ResizeObserver(() => this.freeze()).observe(this.grid);
  }

  get model(): SheetModel {
    return this.look().model;
  }

  get table(): HTMLElement {
    return this.grid.shadowRoot!.querySelector('table')!;
  }

  show(label: string): void {
    this.grid.accessibleName = label;
    this.contents.clear();
    this.buildColumns();
    this.grid.items = this.model.rows;
    this.grid.requestContentUpdate();
    requestAnimationFrame(() => this.measure());
  }

  paint(place: Place): void {
    const content = this.content(place);
    if (content) {
      paintCell(content, place, this.look());
    }
  }

  paintAll(): void {
    this.contents.forEach((content) => content.sheetPlace && this.paint(content.sheetPlace));
  }

  /** Repaints what lies in one of the ranges: what a changed selection can have changed. */
  paintRanges(ranges: readonly Range[]): void {
    this.contents.forEach(({ sheetPlace: place }) => {
      const touched = ranges.some(
        (r) => place && place.row >= r.top && place.row <= r.bottom && place.col >= r.left && place.col <= r.right,
      );
      if (place && touched) {
        this.paint(place);
      }
    });
  }

  /** The table cell on screen; null when it is scrolled out of sight. */
  td(place: Place): HTMLElement | null {
    const content = this.content(place);
    return content ? tableCell(content) : null;
  }

  placeOf(event: Event): Place | null {
    for (const target of event.composedPath()) {
      if (target instanceof HTMLTableCellElement) {
        const content = target.querySelector('slot')?.assignedElements()[0] as Content | undefined;
        return content?.sheetPlace ?? null;
      }
    }
    return null;
  }

  /** The place between two rows that is nearest to that height of the window, among the rows in sight. */
  dropAt(clientY: number): Drop | null {
    const { top, bottom } = this.bodyEdges();
    const y = Math.max(top + 1, Math.min(bottom - 1, clientY));
    const col = this.model.titleColumn;
    for (const { sheetPlace: place } of this.contents.values()) {
      const rect = place?.col === col ? this.td(place)?.getBoundingClientRect() : undefined;
      if (place && rect && y >= rect.top && y < rect.bottom) {
        return { row: place.row, after: y >= (rect.top + rect.bottom) / 2 };
      }
    }
    return null;
  }

  /** From where to where a row reaches in the window, as far as it is in sight; null when it is not. */
  rowEdges(row: number): { readonly top: number; readonly bottom: number } | null {
    const rect = this.td({ row, col: this.model.titleColumn })?.getBoundingClientRect();
    const { top, bottom } = this.bodyEdges();
    return rect && rect.bottom > top && rect.top < bottom
      ? { top: Math.max(top, rect.top), bottom: Math.min(bottom, rect.bottom) }
      : null;
  }

  /** Scrolls on while that height of the window is at an edge of the rows. */
  scrollTowards(clientY: number): void {
    const { top, bottom } = this.bodyEdges();
    this.table.scrollTop += clientY < top + EDGE ? -EDGE : clientY > bottom - EDGE ? EDGE : 0;
  }

  reveal(place: Place): void {
    const td = this.td(place);
    if (!td || !this.rowInSight(td)) {
      this.revealRow(place.row, td);
    }
    if (this.columns[place.col] && (!td || !this.columnInSight(td, place.col))) {
      this.grid.scrollToColumn(this.columns[place.col]);
    }
  }

  /** How many whole rows fit. */
  pageRows(): number {
    const { top, bottom } = this.bodyEdges();
    const row = this.contents.values().next().value as Content | undefined;
    const height = (row && tableCell(row)?.offsetHeight) || 32;
    return Math.max(1, Math.floor((bottom - top) / height) - 1);
  }

  private content(place: Place): Content | null {
    const content = this.contents.get(`${place.row}:${place.col}`);
    const shown = content?.sheetPlace;
    return content && shown && shown.row === place.row && shown.col === place.col && content.assignedSlot ? content : null;
  }

  private buildColumns(): void {
    const columns = this.model.columns;
    this.columns.slice(columns.length).forEach((column) => column.remove());
    this.columns = columns.map((definition, col) => {
      const column = this.columns[col] ?? (document.createElement('vaadin-grid-column') as GridColumn<SheetRow>);
      this.configure(column, definition, col);
      if (!column.isConnected) {
        this.grid.append(column);
      }
      return column;
    });
    this.freeze(true);
  }

  private configure(column: GridColumn<SheetRow>, definition: SheetColumn, col: number): void {
    column.width = definition.width;
    column.flexGrow = 0;
    column.rowHeader = definition.rowHeader === true;
    column.headerRenderer = (root) => header(root, definition, col, this.look());
    column.renderer = (root, _column, model) => this.render(root as Content, { row: model.index, col });
    column.footerRenderer = this.model.columns.some((each) => each.footer !== undefined)
      ? (root) => footer(root, definition, col)
      : null;
  }

  private render(content: Content, place: Place): void {
    const before = content.sheetPlace;
    if (before && this.contents.get(`${before.row}:${before.col}`) === content) {
      this.contents.delete(`${before.row}:${before.col}`);
    }
    content.sheetPlace = place;
    this.contents.set(`${place.row}:${place.col}`, content);
    paintCell(content, place, this.look());
    const td = tableCell(content);
    if (td) {
      this.rendered(place, td);
    }
  }

  private freeze(force = false): void {
    const narrow = this.grid.clientWidth > 0 && this.grid.clientWidth < NARROW;
    if (!force && narrow === this.narrow) {
      return;
    }
    this.narrow = narrow;
    let frozen = 0;
    this.columns.forEach((column, col) => {
      const wanted = this.model.columns[col]?.frozen === true && (!narrow || frozen === 0);
      frozen += wanted ? 1 : 0;
      column.frozen = wanted;
    });
  }

  private bodyEdges(): { top: number; bottom: number } {
    const root = this.grid.shadowRoot!;
    const header = root.querySelector('thead')!.getBoundingClientRect();
    const footer = root.querySelector('tfoot')!.getBoundingClientRect();
    const table = this.table.getBoundingClientRect();
    return { top: header.bottom, bottom: Math.min(table.top + this.table.clientHeight, footer.height > 0 ? footer.top : Infinity) };
  }

  private rowInSight(td: HTMLElement): boolean {
    const { top, bottom } = this.bodyEdges();
    const rect = td.getBoundingClientRect();
    return rect.top >= top - 1 && rect.bottom <= bottom + 1;
  }

  /** Asked before scrolling: the grid measures every column when it scrolls to one. */
  private columnInSight(td: HTMLElement, col: number): boolean {
    if (this.columns[col].frozen) {
      return true;
    }
    const table = this.table.getBoundingClientRect();
    const frozen = td.parentElement?.querySelector('[last-frozen]')?.getBoundingClientRect().right ?? table.left;
    const rect = td.getBoundingClientRect();
    return rect.left >= frozen - 1 && rect.right <= table.left + this.table.clientWidth + 1;
  }

  private revealRow(row: number, td: HTMLElement | null): void {
    if (!td) {
      this.grid.scrollToIndex(row);
      return;
    }
    const { top, bottom } = this.bodyEdges();
    const rect = td.getBoundingClientRect();
    this.table.scrollTop += rect.top < top ? rect.top - top : Math.max(0, rect.bottom - bottom);
  }

  /** Tells the style sheet how high all rows together are, so that a short sheet ends with its last row. */
  private measure(): void {
    const root = this.grid.shadowRoot!;
    const table = this.table;
    const rendered = [...root.querySelectorAll<HTMLElement>('tbody#items > tr:not([hidden])')];
    const row = rendered.reduce((sum, each) => sum + each.offsetHeight, 0) / Math.max(1, rendered.length) || 32;
    const head = root.querySelector('thead')!.offsetHeight + root.querySelector('tfoot')!.offsetHeight;
    const bars = table.offsetHeight - table.clientHeight + 2;
    this.grid.parentElement?.style.setProperty('--sheet-content-height', `${Math.ceil(head + row * this.model.rows.length) + bars}px`);
  }
}

function header(root: HTMLElement, column: SheetColumn, col: number, { model, texts }: Look): void {
  const sorted = model.order === column.id;
  root.textContent = sorted ? `${model.descending ? '↓' : '↑'} ${column.header}` : column.header;
  root.classList.add('sheet-header');
  root.classList.toggle('sheet-sorts', model.sorts);
  setAttribute(root, 'data-column', column.id);
  const name = column.hint ?? column.header;
  setAttribute(root, 'title', model.sorts ? `${name}\n${texts[nextOrder(model, sorted)]}` : name);
  const spoken = column.hint === undefined ? column.header : `${column.header}, ${column.hint}`;
  dress(root, column, col, spoken === root.textContent ? null : spoken);
  const order = sorted ? (model.descending ? 'descending' : 'ascending') : null;
  queueMicrotask(() => tableCell(root) && setAttribute(tableCell(root)!, 'aria-sort', order));
}

/** What a click on the heading does: key of its text. */
function nextOrder(model: SheetModel, sorted: boolean): string {
  return !sorted ? 'sort' : model.descending ? 'sort.team' : 'sort.back';
}

function footer(root: HTMLElement, column: SheetColumn, col: number): void {
  root.textContent = column.footer ?? '';
  dress(root, column, col, null);
}

/** Alignment and place of a header or footer cell, once the grid has put it into its row. */
function dress(root: HTMLElement, column: SheetColumn, col: number, name: string | null): void {
  const apply = (): void => {
    const cell = tableCell(root);
    if (cell) {
      // the grid keeps the cell when another column takes its place
      ALIGNS.forEach((align) => cell.part.toggle(`sheet-${align}`, align === (column.align ?? 'start')));
      setAttribute(cell, 'aria-colindex', String(col + 1));
      setAttribute(cell, 'aria-label', name);
    }
  };
  apply();
  queueMicrotask(apply);
}
