import { type After, afterKey, type EditorRequest, type OpenEditor, placeOver } from './editors';
import type { Choice } from './types';

let nextId = 0;

/** Editor for levels and selections: a field that finds while one types, over a list of all choices. */
export function choiceEditor(request: EditorRequest): OpenEditor {
  return new ChoiceEditor(request);
}

class ChoiceEditor implements OpenEditor {
  readonly element = document.createElement('input');
  private readonly list = document.createElement('ul');
  private readonly request: EditorRequest;
  private readonly choices: readonly Choice[];
  private readonly id = `sheet-choice-${(nextId += 1)}`;
  private shown: readonly Choice[];
  private marked = -1;
  private open = true;
  private screen: DOMRect | null = null;

  constructor(request: EditorRequest) {
    this.request = request;
    this.choices = [...(request.column.choices ?? []), { value: '', label: request.texts['empty'] }];
    this.shown = this.choices;
    this.buildField();
    this.buildList();
    this.mark(this.choices.findIndex((choice) => choice.value === request.text));
  }

  place(local: DOMRect, screen: DOMRect): void {
    placeOver(this.element, local);
    this.screen = screen;
    this.placeList();
  }

  focus(): void {
    this.element.after(this.list);
    this.list.showPopover();
    this.placeList();
    this.element.focus({ preventScroll: true });
    this.element.select();
  }

  finish(): void {
    this.commit('leave');
  }

  close(): void {
    this.open = false;
    this.element.remove();
    this.list.remove();
  }

  private buildField(): void {
    const field = this.element;
    const { column, text, replacing, touch, name } = this.request;
    field.className = 'sheet-editor';
    field.value = replacing ? '' : (column.choices?.find((choice) => choice.value === text)?.label ?? text);
    field.autocomplete = 'off';
    field.inputMode = touch ? 'none' : 'text';
    const attributes = { role: 'combobox', 'aria-label': name, 'aria-expanded': 'true', 'aria-autocomplete': 'list' };
    Object.entries(attributes).forEach(([key, value]) => field.setAttribute(key, value));
    field.setAttribute('aria-controls', this.id);
    field.addEventListener('keydown', (event) => this.key(event));
    field.addEventListener('input', () => this.filter());
    field.addEventListener('blur', () => this.commit('leave'));
  }

  private buildList(): void {
    this.list.className = 'sheet-choices';
    this.list.id = this.id;
    this.list.popover = 'manual';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.request.name);
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const index = [...this.list.children].findIndex((option) => option.contains(event.target as Node));
      if (index >= 0) {
        this.pick(this.shown[index].value, 'stay');
      }
    });
    this.fillList();
  }

  private fillList(): void {
    const level = this.request.column.editor === 'level';
    this.list.replaceChildren(
      ...this.shown.map((choice, index) => {
        const option = document.createElement('li');
        option.id = `${this.id}-${index}`;
        option.setAttribute('role', 'option');
        const number = level && choice.value !== '' && !choice.label.startsWith(choice.value);
        option.textContent = number ? `${choice.value}  ${choice.label}` : choice.label;
        return option;
      }),
    );
  }

  private filter(): void {
    const typed = this.element.value.trim().toLocaleLowerCase();
    this.request.changed(this.element.value);
    const exact = this.choices.find((choice) => choice.value !== '' && choice.value === typed);
    if (exact && this.request.column.editor === 'level') {
      this.pick(exact.value, 'stay');
      return;
    }
    this.shown = this.choices.filter((choice) => matches(choice, typed));
    this.fillList();
    const start = this.shown.findIndex((choice) => choice.label.toLocaleLowerCase().startsWith(typed));
    this.mark(typed === '' ? -1 : start >= 0 ? start : this.shown.length > 0 ? 0 : -1);
    this.placeList();
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      const last = this.shown.length - 1;
      this.mark(this.marked < 0 && by < 0 ? last : Math.max(0, Math.min(last, this.marked + by)));
      return;
    }
    const after = afterKey(event);
    if (after === 'cancel') {
      event.preventDefault();
      this.open = false;
      this.request.cancel();
    } else if (after) {
      event.preventDefault();
      this.commit(after);
    }
  }

  private mark(index: number): void {
    this.marked = index;
    [...this.list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = this.list.children[index];
    if (option) {
      this.element.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.element.removeAttribute('aria-activedescendant');
    }
  }

  /** The marked choice; without one the typed text as it is, so that the server can say what is wrong with it. */
  private commit(after: After): void {
    this.pick(this.shown[this.marked]?.value ?? this.element.value, after);
  }

  private pick(value: string, after: After): void {
    if (this.open) {
      this.open = false;
      this.request.commit(value, after);
    }
  }

  private placeList(): void {
    if (!this.screen || !this.list.isConnected) {
      return;
    }
    const { left, top, bottom, width } = this.screen;
    const style = this.list.style;
    style.minWidth = `${width}px`;
    const height = this.list.offsetHeight;
    const above = bottom + height > window.innerHeight && top > window.innerHeight - bottom;
    style.left = `${Math.max(4, Math.min(left, window.innerWidth - this.list.offsetWidth - 4))}px`;
    style.top = `${above ? Math.max(4, top - height) : bottom}px`;
  }
}

function matches(choice: Choice, typed: string): boolean {
  const { value, label } = choice;
  return typed === '' || (value !== '' && (value.toLocaleLowerCase() === typed || label.toLocaleLowerCase().includes(typed)));
}
