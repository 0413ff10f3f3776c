import { choiceEditor } from './choice-editor';
import { dateEditor } from './date-editor';
import { fieldEditor } from './field-editor';
import { offeringEditor } from './offering-editor';
import type { SheetColumn, SheetTexts } from './types';

/** Where the active cell goes after an editor has closed; 'leave' when focus is already elsewhere. */
export type After = 'stay' | 'up' | 'down' | 'left' | 'right' | 'tab' | 'back-tab' | 'leave';

export interface EditorRequest {
  readonly column: SheetColumn;
  /** What the editor starts with. */
  readonly text: string;
  /** True when a key press opened it: that key replaces the text, and arrows leave the cell. */
  readonly replacing: boolean;
  readonly touch: boolean;
  /** Accessible name: row and column. */
  readonly name: string;
  readonly texts: SheetTexts;
  commit(text: string, after: After): void;
  cancel(): void;
  /** Each input, for those who keep unsaved text. */
  changed(text: string): void;
}

export interface OpenEditor {
  readonly element: HTMLElement;
  /** Puts the editor over its cell; coordinates of the layer, and of the window for lists. */
  place(local: DOMRect, screen: DOMRect): void;
  focus(): void;
  /** Closes and commits what is in it, as when another cell is clicked. */
  finish(): void;
  close(): void;
}

export type EditorFactory = (request: EditorRequest) => OpenEditor;

const factories = new Map<string, EditorFactory>([
  ['text', (request) => (request.column.choices ? offeringEditor(request) : fieldEditor(request, { multiline: true }))],
  ['number', (request) => fieldEditor(request, { multiline: false, inputMode: 'decimal' })],
  ['date', dateEditor],
  ['level', choiceEditor],
  ['select', choiceEditor],
]);

/** Adds an editor, or replaces one. */
export function registerEditor(name: string, factory: EditorFactory): void {
  factories.set(name, factory);
}

export function openEditor(request: EditorRequest): OpenEditor {
  const factory = factories.get(request.column.editor);
  if (!factory) {
    throw new Error(`No editor "${request.column.editor}"`);
  }
  return factory(request);
}

/** What a key does in every editor; null when the editor itself has to decide. */
export function afterKey(event: KeyboardEvent): After | 'cancel' | null {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
    return null;
  }
  switch (event.key) {
    case 'Escape':
      return 'cancel';
    case 'Tab':
      return event.shiftKey ? 'back-tab' : 'tab';
    case 'Enter':
      return event.shiftKey ? 'up' : 'down';
    default:
      return null;
  }
}

export function placeOver(element: HTMLElement, rect: DOMRect): void {
  element.style.left = `${rect.left}px`;
  element.style.top = `${rect.top}px`;
  element.style.minWidth = `${rect.width}px`;
  element.style.minHeight = `${rect.height}px`;
}
