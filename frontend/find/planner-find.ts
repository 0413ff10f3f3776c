import { moved } from './choosing';

interface Item {
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  readonly address: string;
  readonly before?: string;
  readonly match?: string;
  readonly after?: string;
}

interface Found {
  readonly status: string;
  readonly groups: readonly { readonly title: string; readonly items: readonly Item[] }[];
}

interface Words {
  readonly title: string;
  readonly label: string;
  readonly results: string;
  readonly close: string;
  readonly hint: string;
}

interface Server {
  find(typed: string): Promise<Found>;
}

/** Milliseconds without a key after which the server is asked. */
const REST = 120;

/**
 * A dialog that finds everything of a partnership: one field, and below it what was found, as links. The cursor stays
 * in the field; arrow keys go through the list, Enter opens, Escape closes.
 */
class PlannerFind extends HTMLElement {
  words: Words = { title: '', label: '', results: '', close: '', hint: '' };
  $server?: Server;
  private readonly dialog = element('dialog', 'planner-find-dialog');
  private readonly field = element('input', 'planner-find-field');
  private readonly status = element('p', 'planner-find-status');
  private readonly list = element('div', 'planner-find-list');
  private readonly hint = element('p', 'planner-find-hint');
  private readonly close = element('button', 'planner-find-close');
  private timer = 0;
  private asked = 0;

  connectedCallback(): void {
    if (!this.dialog.isConnected) {
      this.build();
    }
    document.addEventListener('keydown', this.shortcut);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.shortcut);
    window.clearTimeout(this.timer);
  }

  private build(): void {
    this.field.type = 'text';
    this.field.setAttribute('role', 'combobox');
    this.field.setAttribute('aria-autocomplete', 'list');
    this.field.setAttribute('aria-controls', 'planner-find-list');
    this.field.setAttribute('aria-expanded', 'true');
    this.field.autocomplete = 'off';
    this.field.spellcheck = false;
    this.field.setAttribute('enterkeyhint', 'go');
    this.field.maxLength = 200;
    this.status.setAttribute('role', 'status');
    this.list.id = 'planner-find-list';
    this.list.setAttribute('role', 'listbox');
    this.close.type = 'button';
    this.close.textContent = '×';
    const head = element('div', 'planner-find-head');
    head.append(this.field, this.close);
    this.dialog.append(head, this.status, this.list, this.hint);
    this.append(this.dialog);
    this.addEventListener('click', this.clicked);
    this.field.addEventListener('input', () => this.askAfterRest());
    this.field.addEventListener('keydown', this.pressed);
  }

  private shortcut = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      this.open();
    }
  };

  private clicked = (event: Event): void => {
    const target = event.target as Element;
    if (target === this.dialog || target === this.close || target.closest('a')) {
      this.dialog.close();
    } else if (target.closest('vaadin-button')) {
      this.open();
    }
  };

  private open(): void {
    if (!this.dialog.open) {
      this.dialog.setAttribute('aria-label', this.words.title);
      this.field.setAttribute('aria-label', this.words.label);
      this.field.placeholder = this.words.label;
      this.list.setAttribute('aria-label', this.words.results);
      this.close.setAttribute('aria-label', this.words.close);
      this.hint.textContent = this.words.hint;
      this.dialog.showModal();
    }
    this.field.select();
    this.field.focus();
    void this.ask();
  }

  private askAfterRest(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), REST);
  }

  /** An answer to an older question is not shown any more. */
  private async ask(): Promise<void> {
    window.clearTimeout(this.timer);
    this.timer = 0;
    const question = ++this.asked;
    const found = await this.$server?.find(this.field.value);
    if (found && question === this.asked) {
      this.show(found);
    }
  }

  private show(found: Found): void {
    this.status.textContent = found.status;
    this.list.replaceChildren(...found.groups.map((group, at) => this.group(group.title, group.items, at)));
    this.choose(0);
  }

  private group(title: string, items: readonly Item[], at: number): HTMLElement {
    const group = element('div', 'planner-find-group');
    const heading = element('div', 'planner-find-title');
    heading.id = `planner-find-group-${at}`;
    heading.textContent = title;
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', heading.id);
    heading.setAttribute('role', 'presentation');
    group.append(heading, ...items.map((item, index) => this.option(item, `planner-find-${at}-${index}`)));
    return group;
  }

  private option(item: Item, id: string): HTMLElement {
    const option = element('a', 'planner-find-option');
    option.id = id;
    option.href = item.address;
    option.tabIndex = -1;
    option.setAttribute('role', 'option');
    option.append(part('key', item.key), part('name', item.title), part('kind', item.kind));
    if (item.match) {
      const excerpt = part('excerpt', item.before ?? '');
      const match = element('mark', '');
      match.textContent = item.match;
      excerpt.append(match, item.after ?? '');
      option.append(excerpt);
    }
    return option;
  }

  private pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      void this.openChosen(event.ctrlKey || event.metaKey);
      return;
    }
    const options = this.options();
    const next = moved(event.key, options.findIndex(isChosen), options.length);
    if (next !== undefined) {
      event.preventDefault();
      this.choose(next);
    }
  };

  /** Enter means what was typed, also when the answer is still on its way. */
  private async openChosen(elsewhere: boolean): Promise<void> {
    if (this.timer !== 0) {
      await this.ask();
    }
    const chosen = this.options().find(isChosen);
    if (chosen && elsewhere) {
      window.open(chosen.href, '_blank', 'noopener');
    } else {
      chosen?.click();
    }
  }

  private choose(at: number): void {
    this.options().forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    const chosen = this.options()[at];
    this.field.setAttribute('aria-activedescendant', chosen?.id ?? '');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  private options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('a')];
  }
}

function isChosen(option: Element): boolean {
  return option.getAttribute('aria-selected') === 'true';
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function part(name: string, text: string): HTMLElement {
  const made = element('span', `planner-find-${name}`);
  made.textContent = text;
  return made;
}

customElements.define('planner-find', PlannerFind);
