import type { Place } from './kept-texts';

/** A cell as the events of sheets tell it. */
export interface SheetCellText {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

export interface KeptSheet extends Element {
  readonly label: string;
  nameOf(row: string, column: string): string;
  /** Shows a text that was not stored; true where that is what is stored. */
  offer(row: string, column: string, text: string, message: string): boolean;
}

const FIELD = '[data-record][data-property]';

/** Components in which people type; of those that consist of several the one in which they do. */
const TYPED = '[data-rest], [data-typed]';

/** The field of a record around an element, and what it is called; none where what is typed is not stored by itself. */
export function fieldPlace(element: Element): (Place & { readonly label: string }) | null {
  const field = element.closest<HTMLElement & { label?: string | null }>(FIELD);
  return (
    field && {
      record: field.dataset['record']!,
      property: field.dataset['property']!,
      sheet: '',
      label: field.label ?? '',
    }
  );
}

/** What stands in the component in which somebody types; none where it is no text. */
export function typedText(element: Element): string | null {
  const value = element.closest<Element & { value?: unknown }>(TYPED)?.value;
  return typeof value === 'string' ? value : null;
}

export function sheetPlace(sheet: KeptSheet, row: string, column: string): Place {
  return { record: row, property: column, sheet: sheet.label };
}
