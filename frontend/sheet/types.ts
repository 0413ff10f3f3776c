/** How a cell of a column is edited. Further editors register themselves in `editors.ts`. */
export type EditorName = string;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface SheetColumn {
  readonly id: string;
  readonly header: string;
  /** The full name where the header is short; shown on hover and read with the header. */
  readonly hint?: string;
  readonly editor: EditorName;
  /** Any CSS length. */
  readonly width: string;
  readonly align?: 'start' | 'center' | 'end';
  /** Stays in sight when scrolled to the side. On narrow screens only the first such column does. */
  readonly frozen?: boolean;
  readonly readOnly?: boolean;
  /** Names the row for screen readers. */
  readonly rowHeader?: boolean;
  readonly choices?: readonly Choice[];
  readonly footer?: string;
}

export type CellState = 'unanswered' | 'computed' | 'readonly' | 'open-point';

export interface SheetCell {
  /** What is edited and copied. */
  readonly text: string;
  /** What is shown instead of the text. */
  readonly label?: string;
  readonly version?: number;
  readonly states?: readonly CellState[];
  /** More about the cell, shown on hover. */
  readonly hint?: string;
}

export interface SheetRow {
  readonly id: string;
  /** Present in a row that is the title of the rows below it. */
  readonly group?: string;
  /** In the order of the columns; null is an empty cell. */
  readonly cells: readonly (SheetCell | null)[];
}

export interface SheetData {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** People may put the rows into another order. */
  readonly movable?: boolean;
  /** Why no row can be moved at present, although they are movable. */
  readonly held?: string;
  /** A row may be put below another title. */
  readonly crossing?: boolean;
  /** The empty row at the end: what is typed or pasted there makes new rows. */
  readonly appends?: string;
  readonly marks?: readonly Mark[];
  /** A click on a heading asks for that order. */
  readonly sorts?: boolean;
  /** The column in whose order the rows stand; empty for none. */
  readonly order?: string;
  readonly descending?: boolean;
  /** Which row it is that was begun in the empty one. */
  readonly became?: string;
}

/** How much is said about a cell; about the row as a whole where no column is named. */
export interface Mark {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

/** One cell of a batch on its way to the server. */
export interface CellEdit {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  /** The version on which the person worked. */
  readonly version: number;
}

/** What the server says about one cell: its stored content, or why the text was not taken, or both. */
export interface CellAnswer {
  readonly row: string;
  readonly column: string;
  readonly cell?: SheetCell;
  readonly error?: string;
}

/** The texts of the sheet in the language of the person, by key. */
export type SheetTexts = Readonly<Record<string, string>>;

export function fill(pattern: string, values: Record<string, string | number>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
