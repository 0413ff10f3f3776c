import { type Kept, KeptTexts, type Place, tidy } from './kept-texts';
import { isShared, keptIn } from './shared-computer';
import { liveAs, otherTabs, ownTab } from './tabs';
import { fieldsOf } from '../saving/fields';
import { fieldPlace, type KeptSheet, sheetPlace, type SheetCellText, typedText } from './places';

interface Server {
  kept(texts: readonly Kept[]): void;
  gone(record: string, property: string, sheet: string): void;
  orphaned(text: Kept): void;
}

/**
 * Keeps in the browser what is typed until the server has confirmed it, and offers what was not: cells by their sheet,
 * fields by the server, which knows the present value. One for all fields and sheets: it listens to their events.
 */
export class PlannerKeep extends HTMLElement {
  $server?: Server;
  /** What is said at a cell: with {time} and {now}. */
  words = { cell: '' };
  private texts: KeptTexts | null = null;
  private offered: readonly Kept[] = [];
  private readonly sent = new Map<string, string>();

  /** Whose texts these are. */
  set person(person: string) {
    tidy(localStorage, Date.now());
    this.texts = new KeptTexts(keptIn(), person);
    liveAs(ownTab());
    void this.report();
  }

  /** How many texts are not stored. */
  get count(): number {
    return this.texts?.all().length ?? 0;
  }

  /** Whether they go with the tab. */
  get shared(): boolean {
    return isShared();
  }

  connectedCallback(): void {
    document.addEventListener('input', this.typed);
    document.addEventListener('sheet-orphaned', this.orphaned);
    document.addEventListener('field-settled', this.settled);
    document.addEventListener('sheet-input', this.inSheet);
    document.addEventListener('sheet-batch', this.batch);
    document.addEventListener('sheet-answered', this.answered);
    document.addEventListener('sheet-given-up', this.givenUp);
    document.addEventListener('sheet-shown', this.sheetShown);
    document.addEventListener('sheet-left', this.sheetLeft);
  }

  disconnectedCallback(): void {
    document.removeEventListener('input', this.typed);
    document.removeEventListener('sheet-orphaned', this.orphaned);
    document.removeEventListener('field-settled', this.settled);
    document.removeEventListener('sheet-input', this.inSheet);
    document.removeEventListener('sheet-batch', this.batch);
    document.removeEventListener('sheet-answered', this.answered);
    document.removeEventListener('sheet-given-up', this.givenUp);
    document.removeEventListener('sheet-shown', this.sheetShown);
    document.removeEventListener('sheet-left', this.sheetLeft);
  }

  /** Called by the server after it has stored a text. */
  confirmed(record: string, property: string, length: number, hash: number): void {
    const place = { record, property, sheet: '', tab: ownTab() };
    this.texts?.confirm(place, length, hash);
    if (!this.texts?.at(place)) {
      this.forget(place);
      document.dispatchEvent(new CustomEvent('text-confirmed', { detail: place }));
    }
  }

  /** Called by the server when somebody does not want a text any more. */
  dropped(record: string, property: string, sheet: string): void {
    this.forget({ record, property, sheet });
  }

  /** Goes to the field of a text on this page, opening what it is folded into; a page that is just being made may lack it yet. */
  go(record: string, property: string, tries = 20): void {
    const [field] = fieldsOf(record, property) as (HTMLElement | undefined)[];
    if (!field) {
      if (tries > 0) {
        window.setTimeout(() => this.go(record, property, tries - 1), 150);
      }
      return;
    }
    for (let fold = folded(field); fold; fold = folded(fold)) {
      fold.opened = true;
    }
    // a new page takes the focus to its beginning first
    window.setTimeout(() => {
      field.scrollIntoView({ block: 'center' });
      field.focus();
    }, SETTLED_MS);
  }

  /** What was left behind, as far as nothing has become of it yet. */
  get left(): readonly Kept[] {
    return this.offered;
  }

  /** What another page, tab or session has left behind. */
  private async report(): Promise<void> {
    const alive = await otherTabs();
    this.offered = this.texts?.all().filter((kept) => !alive.has(kept.tab)) ?? [];
    this.$server?.kept(this.offered);
    document.querySelectorAll<KeptSheet>('planner-sheet').forEach((sheet) => this.offer(sheet));
  }

  private typed = (event: Event): void => {
    const place = fieldPlace(event.target as Element);
    const text = typedText(event.target as Element);
    if (place && text !== null) {
      this.put(place, place.label, text);
    }
  };

  /** A field holds again what is stored. */
  private settled = (event: Event): void => {
    const place = fieldPlace(event.target as Element);
    if (place) {
      this.forget(place);
    }
  };

  private inSheet = (event: Event): void => {
    const { row, column, text } = (event as CustomEvent<SheetCellText>).detail;
    this.putCell(event.target as KeptSheet, row, column, text);
  };

  private batch = (event: Event): void => {
    const sheet = event.target as KeptSheet;
    const { cells } = (event as CustomEvent<{ cells: readonly SheetCellText[] }>).detail;
    for (const { row, column, text } of cells) {
      this.putCell(sheet, row, column, text);
      this.sent.set(keyOf(sheetPlace(sheet, row, column)), text);
    }
  };

  private answered = (event: Event): void => {
    const sheet = event.target as KeptSheet;
    const { answers } = (event as CustomEvent<{ answers: readonly (SheetCellText & { error?: string })[] }>).detail;
    for (const { row, column, error } of answers) {
      const place = sheetPlace(sheet, row, column);
      if (error === undefined && this.texts?.at({ ...place, tab: ownTab() })?.text === this.sent.get(keyOf(place))) {
        this.forget(place);
      }
      this.sent.delete(keyOf(place));
    }
  };

  private givenUp = (event: Event): void => {
    const { row, column } = (event as CustomEvent<SheetCellText>).detail;
    this.forget(sheetPlace(event.target as KeptSheet, row, column));
  };

  /** The row went while somebody typed in it: the text has no place any more, and is told where all of them are. */
  private orphaned = (event: Event): void => {
    const { row, column, text } = (event as CustomEvent<SheetCellText>).detail;
    const sheet = event.target as KeptSheet;
    const place = sheetPlace(sheet, row, column);
    const own = { ...place, tab: ownTab() };
    // the sheet cannot name the cell any more
    this.put(place, this.texts?.at(own)?.label ?? '', text);
    const kept = this.texts?.at(own);
    if (kept) {
      this.offered = [...this.offered, kept];
      this.$server?.orphaned(kept);
    }
  };

  private sheetShown = (event: Event): void => this.offer(event.target as KeptSheet);

  /** A sheet with refused texts went with its page: they are told where all of them are. */
  private sheetLeft = (): void => void this.report();

  private offer(sheet: KeptSheet): void {
    this.offered
      .filter((kept) => kept.sheet === sheet.label && this.texts?.at(kept)?.at === kept.at)
      .forEach((kept) => {
        const time = timeOf(kept);
        const stored = sheet.offer(kept.record, kept.property, kept.text, this.words.cell.replace('{time}', time));
        if (stored) {
          this.forget(kept);
        }
      });
  }

  private forget(place: Place): void {
    const left = this.offered.filter((kept) => keyOf(kept) === keyOf(place)).map((kept) => kept.tab);
    [ownTab(), ...left].forEach((tab) => this.texts?.drop({ ...place, tab }));
    if (this.offered.some((kept) => keyOf(kept) === keyOf(place))) {
      this.offered = this.offered.filter((kept) => keyOf(kept) !== keyOf(place));
      this.$server?.gone(place.record, place.property, place.sheet);
    }
  }

  private putCell(sheet: KeptSheet, row: string, column: string, text: string): void {
    this.put(sheetPlace(sheet, row, column), sheet.nameOf(row, column), text);
  }

  private put({ record, property, sheet }: Place, label: string, text: string): void {
    const address = location.pathname + location.search;
    this.texts?.put({ record, property, sheet, text, label, address, tab: ownTab(), at: Date.now() });
  }
}

const SETTLED_MS = 300;

interface Fold extends HTMLElement {
  opened: boolean;
}

function folded(element: Element): Fold | null {
  return element.parentElement?.closest<Fold>('vaadin-details') ?? null;
}

/** As the pages write it: 30 Nov 2026, 14:05. */
function timeOf(kept: Kept): string {
  const language = document.documentElement.lang;
  return new Date(kept.at).toLocaleString(language === '' || language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}

function keyOf({ record, property, sheet }: Place): string {
  return JSON.stringify([sheet, record, property]);
}

customElements.define('planner-keep', PlannerKeep);
