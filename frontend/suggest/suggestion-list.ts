import type { Offer } from './offers';

let nextId = 0;

/** The list below an input: two lines for each offer, one of them marked. */
export class SuggestionList {
  private readonly list = document.createElement('ul');
  private readonly input: HTMLElement;
  private readonly anchor: HTMLElement;
  private readonly id = `planner-suggestions-${(nextId += 1)}`;
  private shown: readonly Offer[] = [];
  private at = -1;

  /** anchor: what the list lies below. */
  constructor(input: HTMLElement, anchor: HTMLElement, picked: (offer: Offer) => void) {
    this.input = input;
    this.anchor = anchor;
    this.list.className = 'planner-suggestions';
    this.list.id = this.id;
    this.list.popover = 'manual';
    this.list.setAttribute('role', 'listbox');
    // the input keeps the focus
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const index = [...this.list.children].findIndex((option) => option.contains(event.target as Node));
      if (index >= 0) {
        picked(this.shown[index]);
      }
    });
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', autocomplete: 'off' };
    Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
  }

  get open(): boolean {
    return this.list.isConnected;
  }

  get marked(): Offer | undefined {
    return this.shown[this.at];
  }

  show(offers: readonly Offer[], name: string): void {
    this.shown = offers;
    this.list.setAttribute('aria-label', name);
    this.list.replaceChildren(...offers.map((offer, index) => this.option(offer, index)));
    this.mark(-1);
    if (offers.length === 0) {
      this.hide();
      return;
    }
    if (!this.open) {
      this.anchor.after(this.list);
      this.list.showPopover();
      this.input.setAttribute('aria-expanded', 'true');
      this.input.setAttribute('aria-controls', this.id);
    }
    this.place();
  }

  hide(): void {
    this.list.remove();
    this.mark(-1);
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-controls');
  }

  /** Marks the next offer or the one before; before the first stands the text as it was typed. */
  move(by: 1 | -1): void {
    const places = this.shown.length + 1;
    this.mark(((this.at + 1 + by + places) % places) - 1);
  }

  place(): void {
    const { left, top, bottom, width } = this.anchor.getBoundingClientRect();
    const style = this.list.style;
    style.minWidth = `${Math.min(width, window.innerWidth - 8)}px`;
    const height = this.list.offsetHeight;
    const above = bottom + height > window.innerHeight && top > window.innerHeight - bottom;
    style.left = `${Math.max(4, Math.min(left, window.innerWidth - this.list.offsetWidth - 4))}px`;
    style.top = `${above ? Math.max(4, top - height) : bottom}px`;
  }

  private option(offer: Offer, index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.id}-${index}`;
    option.setAttribute('role', 'option');
    const value = document.createElement('span');
    value.textContent = offer.value;
    option.append(value);
    if (offer.detail || offer.mark) {
      const detail = document.createElement('small');
      detail.textContent = offer.detail;
      if (offer.mark) {
        const mark = document.createElement('em');
        mark.textContent = offer.mark;
        detail.append(' ', mark);
      }
      option.append(detail);
    }
    return option;
  }

  private mark(index: number): void {
    this.at = index;
    [...this.list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = this.list.children[index];
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }
}
