import { Batching } from './batching';
import { ErrorBubble } from './bubble';
import { SheetController } from './controller';
import { Editing, nameOf } from './editing';
import type { Extra } from './gestures';
import { GridView } from './grid-view';
import { SheetModel } from './model';
import overlays from './overlays.css?inline';
import { SheetPointer } from './pointer';
import { Presses } from './presses';
import { clamp, type Place, same } from './range';
import { RowDrag } from './row-drag';
import { RowMoves } from './row-moves';
import { Selection } from './selection';
import css from './sheet.css?inline';
import { type Server, ServerSync } from './server-sync';
import { StatusLine } from './status';
import type { CellAnswer, Mark, SheetData, SheetTexts } from './types';

/** The grid takes columns out of the page 100 ms after a scroll. */
const AFTER_SCROLL_MS = 150;

/** A selection that grows is told when it rests. */
const SELECTED_MS = 150;

/** What one call of the server brings: everything that is shown. */
interface Content extends SheetData {
  readonly label: string;
  readonly texts: SheetTexts;
  /** Why cells cannot be changed here, and what to do instead; without it the usual sentence. */
  readonly locked?: string;
  readonly reportsActive: boolean;
  readonly reportsSelection: boolean;
}

/** The spreadsheet of the planner. Protocol and keys: docs/sheet.md. */
export class PlannerSheet extends HTMLElement {
  declare $server?: Server;
  private readonly model = new SheetModel();
  private readonly selection = new Selection();
  private readonly body = document.createElement('div');
  private readonly layer = document.createElement('div');
  private readonly status = new StatusLine(() => this.controller.nextError());
  private readonly view: GridView;
  private readonly sync: ServerSync;
  private readonly batching: Batching;
  private readonly editing: Editing;
  private readonly bubble: ErrorBubble;
  private readonly moves: RowMoves;
  private readonly controller: SheetController;
  private texts: SheetTexts = {};
  private reportsActive = false;
  private reported = '';
  private reportsSelection = false;
  private selected = '';
  private selectionTimer = 0;
  private name = '';
  /** The keyboard belongs to the cells, even while the grid has taken the active one out of the page. */
  private inCells = false;
  private scrollTimer = 0;
  private built = false;
  private refusedTold = 0;
  /** Something said at a cell, until another one is active. */
  private explained = { cell: '', text: '' };

  constructor() {
    super();
    this.view = new GridView(
      () => ({
        model: this.model,
        texts: this.texts,
        active: this.selection.active,
        range: this.selection.range,
        flashing: (place) => this.sync.isFlashing(place),
        changedBy: (place) => this.sync.changedBy(place),
      }),
      (place, td) => this.rendered(place, td),
    );
    const { model, view, selection, status } = this;
    const texts = (): SheetTexts => this.texts;
    const ask = {
      givenUp: (row: string, column: string) => this.fire('sheet-given-up', { row, column }),
      focusActive: () => this.focusActive(),
      activeChanged: () => this.activeChanged(),
      append: (extra: Extra) => void this.appendRows(extra),
      explain: (text: string) => this.explain(text),
    };
    this.editing = new Editing(this.layer, {
      model,
      view,
      texts,
      edited: (row, column, text, version) => this.edited(row, column, text, version),
      orphaned: (row, column, text) => {
        status.say(`${this.texts['gone']} ${text}`);
        this.fire('sheet-orphaned', { row, column, text });
      },
      closed: (after) => this.controller.closed(after),
      changed: (row, column, text, version) => this.fire('sheet-input', { row, column, text, version }),
      givenUp: (row, column) => this.fire('sheet-given-up', { row, column }),
    });
    this.sync = new ServerSync({
      model,
      view,
      status,
      editing: this.editing,
      texts,
      server: () => this.$server,
      answered: () => this.afterAnswers(),
      fire: (name, detail) => this.fire(name, detail),
    });
    this.bubble = new ErrorBubble(this.layer);
    this.batching = new Batching({ model, view, selection, status, texts, queue: this.sync.queue, ...ask });
    const server = (): Server | undefined => this.$server;
    const refocus = (): void => void (this.inCells && this.focusActive());
    this.moves = new RowMoves({ model, selection, status, texts, server, refocus });
    const { editing, batching, moves } = this;
    this.controller = new SheetController({ model, view, selection, status, editing, batching, moves, texts, ...ask });
  }

  connectedCallback(): void {
    if (!this.built) {
      this.built = true;
      this.build();
    }
    this.tellRefused(this.refused);
  }

  disconnectedCallback(): void {
    // where it is only moved it comes back at once
    queueMicrotask(() => {
      if (!this.isConnected && this.refusedTold > 0) {
        this.refusedTold = 0;
        document.dispatchEvent(new CustomEvent('sheet-left', { detail: { sheet: this } }));
      }
    });
  }

  /** Replaces the content. Drafts, the active cell and an open editor stay where their cells still exist. */
  show(content: Content): void {
    const { active } = this.selection;
    const begun = content.became !== undefined && this.model.isEmptyRow(active.row);
    const row = begun ? content.became : this.model.rows[active.row]?.id;
    const column = this.model.columns[active.col]?.id;
    this.texts = content.locked === undefined ? content.texts : { ...content.texts, locked: content.locked };
    this.reportsActive = content.reportsActive;
    this.reportsSelection = content.reportsSelection;
    this.model.show(content);
    this.status.setTexts(content.texts, this.model.movable);
    const place = row && column ? this.model.placeOf(row, column) : null;
    this.selection.moveTo(place ?? clamp(active, this.model.size));
    this.name = content.label;
    this.view.show(content.label);
    this.afterAnswers();
    this.fire('sheet-shown', {});
  }

  /** What the sheet is called. */
  get label(): string {
    return this.name;
  }

  /** Row and column of a cell in words. */
  nameOf(row: string, column: string): string {
    const place = this.model.placeOf(row, column);
    return place ? nameOf(this.model, place) : '';
  }

  /**
   * Shows a text that was typed earlier and not stored, with that message; the stored one stays below it. True where
   * that text is stored.
   */
  offer(row: string, column: string, text: string, message: string): boolean {
    const place = this.model.placeOf(row, column);
    if (!place || this.model.draft(place) || this.model.isReadOnly(place)) {
      return false;
    }
    if (this.model.text(place) === text) {
      return true;
    }
    const now = this.model.shown(place);
    this.model.setDraft(place, { text, batch: 0, error: message.replace('{now}', now === '' ? '–' : now) });
    this.afterAnswers();
    return false;
  }

  /** Shows a text that the server refused when it entered it for this person: it is kept as if it was typed here. */
  refuse(row: string, column: string, text: string, message: string): void {
    this.offer(row, column, text, message);
    const place = this.model.placeOf(row, column);
    if (place && this.model.draft(place)?.text === text) {
      this.fire('sheet-input', { row, column, text, version: this.model.cell(place).version ?? 0 });
    }
  }

  /** How many cells show a text that was refused. */
  get refused(): number {
    return this.model.refused().length;
  }

  /** Changes of single cells that did not come from this sheet; those that look different flash once. */
  update(answers: readonly CellAnswer[], by = ''): void {
    this.sync.update(answers, by);
  }

  /** How much is said about rows and cells; the whole of it. */
  mark(marks: readonly Mark[]): void {
    this.model.marks.show(marks);
    this.view.paintAll();
  }

  /** Brings a cell into sight and gives it the keyboard, as a link from a finding does. */
  focusCell(row: string, column: string): void {
    const place = this.model.placeOf(row, column);
    if (place) {
      requestAnimationFrame(() => {
        this.controller.go(place, false);
        // into the sheet it has scrolled by itself; the sheet may lie outside the window
        this.view.td(place)?.scrollIntoView({ block: 'nearest' });
      });
    }
  }

  override focus(): void {
    this.focusActive();
  }

  /** True while something typed here is not stored. */
  get unsaved(): boolean {
    return this.editing.open || this.model.unsaved;
  }

  private build(): void {
    adopt(this.getRootNode() as Document | ShadowRoot);
    this.tabIndex = -1;
    this.body.className = 'sheet-body';
    this.layer.className = 'sheet-layer';
    this.body.append(this.view.grid, this.layer);
    this.append(this.body, this.status.element);
    this.body.addEventListener('keydown', (event) => this.key(event), true);
    this.addEventListener('keydown', (event) => event.target === this && this.key(event));
    this.body.addEventListener('keyup', (event) => !this.editing.open && event.stopPropagation(), true);
    this.addEventListener('copy', (event) => this.clipboard(event, () => this.batching.copy(event, false)));
    this.addEventListener('cut', (event) => this.clipboard(event, () => this.batching.copy(event, true)));
    this.addEventListener('paste', (event) => this.clipboard(event, () => this.batching.paste(event)));
    this.view.grid.shadowRoot!.addEventListener('focusin', (event) => this.focusMoved(event));
    this.addEventListener('focusout', (event) => this.focusLeft(event as FocusEvent));
    document.addEventListener('pointerdown', (event) => this.contains(event.target as Node) || (this.inCells = false));
    this.view.table.addEventListener('scroll', () => this.scrolled());
    const { body: host, layer, model, view, selection, controller, moves, status } = this;
    new RowDrag({ host, layer, view, controller, moves, status });
    new Presses({
      host,
      view,
      model,
      sort: (column) => void this.$server?.sort(column),
      marked: (row, column) => void this.$server?.marked(row, column),
    });
    new SheetPointer({ host, view, selection, controller, focused: () => this.inCells });
  }

  private key(event: KeyboardEvent): void {
    if (this.inCells && !this.editing.open && !this.status.element.contains(event.target as Node)) {
      this.controller.key(event);
    }
  }

  private clipboard(event: ClipboardEvent, act: () => void): void {
    if (this.inCells && !this.editing.open && !event.defaultPrevented && this.model.size.rows > 0) {
      act();
    }
  }

  private focusActive(): void {
    this.inCells = true;
    this.view.reveal(this.selection.active);
    const td = this.view.td(this.selection.active);
    if (td) {
      td.focus({ preventScroll: true });
    } else {
      super.focus({ preventScroll: true });
    }
  }

  private focusMoved(event: Event): void {
    const place = this.view.placeOf(event);
    if (place && !this.inCells && !same(place, this.selection.active)) {
      this.inCells = true;
      this.controller.go(place, false);
    }
    this.inCells = place !== null;
  }

  private focusLeft(event: FocusEvent): void {
    const to = event.relatedTarget as Node | null;
    if (to && !this.body.contains(to) && to !== this) {
      this.inCells = false;
    }
  }

  /** The grid may have taken the focused cell out of the page, or have brought it back. */
  private scrolled(): void {
    this.editing.reposition();
    this.showBubble();
    window.clearTimeout(this.scrollTimer);
    this.scrollTimer = window.setTimeout(() => {
      const nowhere = document.activeElement === null || document.activeElement === document.body;
      if (this.inCells && nowhere) {
        super.focus({ preventScroll: true });
      }
      this.showBubble();
    }, AFTER_SCROLL_MS);
  }

  /** Scrolling reuses the focused cell for another place, and brings the active one back in another. */
  private rendered(place: Place, td: HTMLElement): void {
    if (!this.inCells) {
      return;
    }
    const active = same(place, this.selection.active);
    if (active && document.activeElement === this) {
      td.focus({ preventScroll: true });
    } else if (!active && this.view.grid.shadowRoot!.activeElement === td) {
      super.focus({ preventScroll: true });
    }
  }

  private activeChanged(): void {
    this.showBubble();
    const refused = this.refused;
    this.status.showErrors(refused);
    // a text that is tried again is not settled before the answer
    if (refused > this.refusedTold || !this.sync.queue.busy) {
      this.tellRefused(refused);
    }
    const { row, col } = this.selection.active;
    const cell = [this.model.rows[row]?.id ?? '', this.model.columns[col]?.id ?? ''] as const;
    if (this.reportsActive && cell.join('\n') !== this.reported) {
      this.reported = cell.join('\n');
      this.$server?.active(...cell);
    }
    if (this.reportsSelection) {
      window.clearTimeout(this.selectionTimer);
      this.selectionTimer = window.setTimeout(() => this.tellSelection(), SELECTED_MS);
    }
    if (this.inCells) {
      this.fire('sheet-active', { record: cell[0], property: cell[1] });
    }
  }

  private tellSelection(): void {
    const { top, bottom } = this.selection.range;
    const rows = this.model.rows
      .slice(top, bottom + 1)
      .filter((row) => row.group === undefined && row.id !== this.model.appends)
      .map((row) => row.id);
    if (rows.join('\n') !== this.selected) {
      this.selected = rows.join('\n');
      this.$server?.selected(rows);
    }
  }

  /** Asks the server, and with it the person, whether to make new rows. */
  private async appendRows({ columns, rows }: Extra): Promise<void> {
    try {
      const refused = await this.$server?.append(columns, rows);
      if (refused !== '') {
        this.status.say(refused ?? this.texts['not-appended']);
      }
    } catch {
      this.status.say(this.texts['not-appended']);
    }
  }

  private showBubble(): void {
    const { active } = this.selection;
    // A list of choices would lie over the message.
    const listed = this.editing.open && this.model.columns[active.col]?.choices !== undefined;
    const note = this.explained.cell === this.activeCell() ? this.explained.text : '';
    this.bubble.update(listed ? null : active, this.model, this.view, this.texts, note);
  }

  private activeCell(): string {
    const { row, col } = this.selection.active;
    return `${this.model.rows[row]?.id}\n${this.model.columns[col]?.id}`;
  }

  /** Says something at the active cell and below the sheet. */
  private explain(text: string): void {
    this.explained = { cell: this.activeCell(), text };
    this.status.say(text);
    this.showBubble();
  }

  private tellRefused(count: number): void {
    if (count !== this.refusedTold) {
      this.refusedTold = count;
      document.dispatchEvent(new CustomEvent('sheet-refused', { detail: { sheet: this, count } }));
    }
  }

  /** After a refusal the person has seen what is stored now: that is the version to name. */
  private edited(row: string, column: string, text: string, version: number): void {
    const place = this.model.placeOf(row, column)!;
    const retry = this.model.draft(place)?.error !== undefined;
    this.batching.applyText(place, text, retry ? undefined : version);
  }

  private afterAnswers(): void {
    this.view.paintAll();
    this.editing.reposition();
    this.activeChanged();
  }

  private fire(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(`${String(css)}\n${String(overlays)}`);

function adopt(root: Document | ShadowRoot): void {
  if (!root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
}

customElements.define('planner-sheet', PlannerSheet);
