import { Marks } from './marks';
import type { Place, Range, Size } from './range';
import type { CellAnswer, CellState, SheetCell, SheetColumn, SheetData, SheetRow } from './types';

/** What a person typed and the server has not taken (yet). It is shown instead of the stored text. */
export interface Draft {
  readonly text: string;
  /** The batch it travels in; 0 when the server has answered. */
  readonly batch: number;
  readonly error?: string;
}

const EMPTY: SheetCell = { text: '' };

/** Content of the sheet: what the server stored and, over it, the drafts. Knows nothing of the screen. */
export class SheetModel {
  columns: readonly SheetColumn[] = [];
  rows: SheetRow[] = [];
  movable = false;
  held: string | null = null;
  crossing = false;
  appends: string | null = null;
  /** A click on a heading sorts. */
  sorts = false;
  /** Id of the column in whose order the rows stand; empty for none. */
  order = '';
  descending = false;
  readonly marks = new Marks();
  private readonly drafts = new Map<string, Draft>();
  private readonly rowIndex = new Map<string, number>();
  private readonly columnIndex = new Map<string, number>();

  /** Replaces the content; drafts of cells that still exist stay. */
  show(data: SheetData): void {
    this.columns = data.columns;
    this.movable = data.movable === true;
    this.held = data.held ?? null;
    this.crossing = data.crossing === true;
    this.appends = data.appends ?? null;
    this.marks.show(data.marks ?? []);
    this.sorts = data.sorts === true;
    this.order = data.order ?? '';
    this.descending = data.descending === true;
    this.rows = data.rows.map((row) => ({ ...row, cells: [...row.cells] }));
    this.rowIndex.clear();
    this.columnIndex.clear();
    this.rows.forEach((row, index) => this.rowIndex.set(row.id, index));
    this.columns.forEach((column, index) => this.columnIndex.set(column.id, index));
    for (const key of [...this.drafts.keys()]) {
      const [row, column] = key.split('\n');
      if (!this.placeOf(row, column)) {
        this.drafts.delete(key);
      }
    }
  }

  get size(): Size {
    return { rows: this.rows.length, cols: this.columns.length };
  }

  get all(): Range {
    return { top: 0, left: 0, bottom: this.rows.length - 1, right: this.columns.length - 1 };
  }

  placeOf(rowId: string, columnId: string): Place | null {
    const row = this.rowOf(rowId);
    const col = this.columnIndex.get(columnId);
    return row === undefined || col === undefined ? null : { row, col };
  }

  rowOf(rowId: string): number | undefined {
    return this.rowIndex.get(rowId);
  }

  cell(place: Place): SheetCell {
    return this.rows[place.row]?.cells[place.col] ?? EMPTY;
  }

  draft(place: Place): Draft | undefined {
    return this.drafts.get(this.key(place));
  }

  /** What editing starts from and copying takes. */
  text(place: Place): string {
    return this.draft(place)?.text ?? this.cell(place).text;
  }

  /** What the cell shows. */
  shown(place: Place): string {
    const draft = this.draft(place);
    const column = this.columns[place.col];
    const cell = this.cell(place);
    if (!draft && cell.label !== undefined) {
      return cell.label;
    }
    const text = draft?.text ?? cell.text;
    return column.editor === 'select' ? (this.choiceLabel(place.col, text) ?? text) : text;
  }

  choiceLabel(col: number, value: string): string | undefined {
    return this.columns[col].choices?.find((choice) => choice.value === value)?.label;
  }

  /** How much is said about a cell; where the row has its name, about the whole row. */
  said(place: Place): number {
    const row = this.rows[place.row];
    const column = this.columns[place.col];
    return row && column ? this.marks.count(row.id, column.id, place.col === this.titleColumn) : 0;
  }

  /** Where titles of rows stand: in the column that names the rows. */
  get titleColumn(): number {
    return Math.max(0, this.columns.findIndex((column) => column.rowHeader));
  }

  /** What stands in the column that names the rows, or the number of the row. */
  rowName(row: number): string {
    const header = this.columns.findIndex((column) => column.rowHeader);
    return (header < 0 ? '' : this.shown({ row, col: header })) || String(row + 1);
  }

  isGroup(row: number): boolean {
    return this.rows[row]?.group !== undefined;
  }

  /** The empty row at the end, which is no row yet. */
  isEmptyRow(row: number): boolean {
    return this.appends !== null && this.rows[row]?.id === this.appends;
  }

  isReadOnly(place: Place): boolean {
    const states = this.cell(place).states ?? [];
    return (
      this.isGroup(place.row) ||
      this.columns[place.col]?.readOnly === true ||
      states.includes('readonly') ||
      states.includes('computed')
    );
  }

  has(place: Place, state: CellState): boolean {
    return this.cell(place).states?.includes(state) === true;
  }

  /** In a column of choices people may paste the label; the value is what is stored. */
  canonical(col: number, text: string): string {
    const wanted = text.trim().toLocaleLowerCase();
    const choice = this.columns[col].choices?.find(
      (each) => each.value.toLocaleLowerCase() === wanted || each.label.toLocaleLowerCase() === wanted,
    );
    return choice ? choice.value : text;
  }

  setDraft(place: Place, draft: Draft): void {
    this.drafts.set(this.key(place), draft);
  }

  dropDraft(place: Place): void {
    this.drafts.delete(this.key(place));
  }

  /** Stores what the server says; an answer that a newer draft overtook leaves that draft alone. */
  answer(answer: CellAnswer, batch: number): Place | null {
    const place = this.placeOf(answer.row, answer.column);
    if (!place) {
      return null;
    }
    if (answer.cell) {
      this.store(place, answer.cell);
    }
    const draft = this.draft(place);
    if (draft && draft.batch === batch && batch > 0) {
      if (answer.error === undefined) {
        this.dropDraft(place);
      } else {
        this.setDraft(place, { text: draft.text, batch: 0, error: answer.error });
      }
    }
    return place;
  }

  store(place: Place, cell: SheetCell): void {
    (this.rows[place.row].cells as (SheetCell | null)[])[place.col] = cell;
  }

  /** Places whose text the server refused, row by row. */
  refused(): Place[] {
    const places: Place[] = [];
    for (const [key, draft] of this.drafts) {
      const [row, column] = key.split('\n');
      const place = draft.error === undefined ? null : this.placeOf(row, column);
      if (place) {
        places.push(place);
      }
    }
    return places.sort((a, b) => a.row - b.row || a.col - b.col);
  }

  get unsaved(): boolean {
    return this.drafts.size > 0;
  }

  private key(place: Place): string {
    return `${this.rows[place.row]?.id}\n${this.columns[place.col]?.id}`;
  }
}
