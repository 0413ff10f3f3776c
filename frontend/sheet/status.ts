import '@vaadin/button/vaadin-button.js';
import { fill, type SheetTexts } from './types';

/** The keys of the list, in its order; the descriptions are texts `key.<name>`. */
const KEYS: readonly (readonly [name: string, keys: string])[] = [
  ['move', '← ↑ ↓ →'],
  ['jump', 'Ctrl + ← ↑ ↓ →'],
  ['edges', 'Home · End · Ctrl + Home · Ctrl + End'],
  ['page', 'Page Up · Page Down'],
  ['next', 'Enter · Tab'],
  ['extend', 'Shift + ← ↑ ↓ →'],
  ['all', 'Ctrl + A'],
  ['type', 'A … Z · 0 … 9'],
  ['level', '0 … 4 · ?'],
  ['row', 'Alt + ↑ · Alt + ↓'],
  ['edit', 'F2'],
  ['newline', 'Alt + Enter'],
  ['escape', 'Esc'],
  ['clear', 'Delete'],
  ['copy', 'Ctrl + C · Ctrl + X · Ctrl + V'],
  ['fill', 'Ctrl + D'],
  ['errors', 'F8'],
  ['leave', 'Esc, Tab'],
  ['help', '?'],
];

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/** The line below the grid, the messages for screen readers, and the list of keys. */
export class StatusLine {
  readonly element = document.createElement('div');
  private readonly note = document.createElement('span');
  private readonly errors = document.createElement('vaadin-button');
  private readonly keys = document.createElement('vaadin-button');
  private readonly live = document.createElement('div');
  private readonly nextError: () => void;
  private texts: SheetTexts = {};
  private movable = false;

  constructor(nextError: () => void) {
    this.nextError = nextError;
    this.element.className = 'sheet-status';
    this.note.className = 'sheet-note';
    this.errors.className = 'sheet-errors';
    this.errors.hidden = true;
    this.live.className = 'sheet-live';
    this.live.setAttribute('aria-live', 'polite');
    this.errors.setAttribute('theme', 'tertiary error');
    this.keys.setAttribute('theme', 'tertiary');
    this.errors.addEventListener('click', () => this.nextError());
    this.keys.addEventListener('click', () => this.showKeys());
    this.element.append(this.note, this.errors, this.keys, this.live);
  }

  /** movable: whether there are keys that move rows. */
  setTexts(texts: SheetTexts, movable: boolean): void {
    this.texts = texts;
    this.movable = movable;
    this.keys.textContent = texts['keys'] ?? '';
  }

  /** A short remark; said aloud as well when asked for. */
  say(text: string, aloud = true): void {
    this.note.textContent = text;
    if (aloud) {
      // The same remark twice must be heard twice.
      this.live.textContent = this.live.textContent === text ? `${text}\u00a0` : text;
    }
  }

  showErrors(count: number): void {
    this.errors.hidden = count === 0;
    this.errors.textContent = fill(this.texts['refused'] ?? '', { count });
  }

  showKeys(): void {
    const dialog = document.createElement('dialog');
    dialog.className = 'sheet-keys';
    const title = document.createElement('h2');
    title.textContent = this.texts['keys.title'];
    title.id = 'sheet-keys-title';
    dialog.setAttribute('aria-labelledby', title.id);
    const list = document.createElement('dl');
    for (const [name, keys] of KEYS.filter(([name]) => name !== 'row' || this.movable)) {
      const term = document.createElement('dt');
      term.append(...keys.split(' · ').flatMap((key, index) => (index > 0 ? [' ', kbd(key)] : [kbd(key)])));
      const description = document.createElement('dd');
      description.textContent = this.texts[`key.${name}`];
      list.append(term, description);
    }
    const close = document.createElement('vaadin-button');
    close.textContent = this.texts['close'];
    close.autofocus = true;
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    dialog.append(title, list, close);
    this.element.append(dialog);
    dialog.showModal();
  }
}

function kbd(text: string): HTMLElement {
  const element = document.createElement('kbd');
  element.textContent = MAC ? text.replace('Ctrl', '⌘').replace('Alt', '⌥') : text;
  return element;
}
