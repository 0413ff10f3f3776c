import { type After, openEditor, type OpenEditor } from './editors';
import type { GridView } from './grid-view';
import type { SheetModel } from './model';
import type { Place } from './range';
import type { SheetTexts } from './types';

export interface EditingPort {
  readonly model: SheetModel;
  readonly view: GridView;
  texts(): SheetTexts;
  /** The text was changed; the version is the one the person saw when the editor opened. */
  edited(row: string, column: string, text: string, version: number): void;
  /** The row went away while it was edited. */
  orphaned(row: string, column: string, text: string): void;
  closed(after: After): void;
  changed(row: string, column: string, text: string, version: number): void;
  /** What was typed there is not wanted any more. */
  givenUp(row: string, column: string): void;
}

interface Base {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  version: number;
}

/** The one open editor. It floats over the grid, so that nothing the grid or the server repaints can touch it. */
export class Editing {
  private editor: OpenEditor | null = null;
  private base: Base | null = null;
  private readonly layer: HTMLElement;
  private readonly port: EditingPort;

  constructor(layer: HTMLElement, port: EditingPort) {
    this.layer = layer;
    this.port = port;
  }

  get open(): boolean {
    return this.editor !== null;
  }

  start(place: Place, replacing: boolean, touch: boolean): void {
    this.finish();
    const { model, texts, view } = this.port;
    const column = model.columns[place.col];
    const base = {
      row: model.rows[place.row].id,
      column: column.id,
      text: model.text(place),
      version: model.cell(place).version ?? 0,
    };
    view.reveal(place);
    this.base = base;
    this.editor = openEditor({
      column,
      text: replacing ? '' : base.text,
      replacing,
      touch,
      name: nameOf(model, place),
      texts: texts(),
      commit: (text, after) => this.commit(text, after),
      cancel: () => {
        this.close('stay');
        this.port.givenUp(base.row, base.column);
      },
      changed: (text) => this.port.changed(base.row, base.column, text, base.version),
    });
    this.layer.append(this.editor.element);
    this.reposition();
    this.editor.focus();
  }

  /** Commits what is open, as when another cell is clicked. */
  finish(): void {
    this.editor?.finish();
  }

  /** A version made by this person's own earlier edit is the new base, not a collision. */
  rebase(row: string, column: string, version: number): void {
    if (this.base?.row === row && this.base.column === column) {
      this.base.version = version;
    }
  }

  reposition(): void {
    const place = this.base && this.port.model.placeOf(this.base.row, this.base.column);
    const td = place && this.port.view.td(place);
    if (this.editor && td) {
      this.editor.place(localRect(td, this.layer), td.getBoundingClientRect());
    }
  }

  private commit(text: string, after: After): void {
    const base = this.base!;
    const place = this.port.model.placeOf(base.row, base.column);
    this.close(after, () => {
      if (!place) {
        this.port.orphaned(base.row, base.column, text);
        return;
      }
      const canonical = this.port.model.canonical(place.col, text);
      if (canonical !== base.text || this.port.model.draft(place)?.error !== undefined) {
        this.port.edited(base.row, base.column, canonical, base.version);
      } else {
        this.port.givenUp(base.row, base.column);
      }
    });
  }

  private close(after: After, before?: () => void): void {
    const editor = this.editor;
    this.editor = null;
    this.base = null;
    before?.();
    this.port.closed(after);
    editor?.close();
  }
}

/** Row and column in words, for screen readers and messages. */
export function nameOf(model: SheetModel, place: Place): string {
  return `${model.rowName(place.row)}, ${model.columns[place.col].header}`;
}

export function localRect(td: Element, layer: Element): DOMRect {
  const cell = td.getBoundingClientRect();
  const origin = layer.getBoundingClientRect();
  return new DOMRect(cell.left - origin.left, cell.top - origin.top, cell.width, cell.height);
}
