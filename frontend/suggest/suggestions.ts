import { fitting, type Offer } from './offers';
import { SuggestionList } from './suggestion-list';

type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** Where suggestions come from and go to. */
export interface Suggesting {
  readonly input: TextInput;
  /** What the list lies below. */
  readonly anchor: HTMLElement;
  /** Accessible name of the list. */
  readonly name: string;
  /** Whether an arrow down opens a closed list; with Alt it always does. */
  readonly opensByArrow: boolean;
  offers(): readonly Offer[];
  picked(value: string): void;
}

/**
 * Shows below an input what fits to the text in it. Arrows mark, Enter takes what is marked, Escape closes the list;
 * without a mark every key does what it did before, so that free text stays as quick as ever.
 */
export class Suggestions {
  private readonly list: SuggestionList;
  private readonly of: Suggesting;
  private typing = false;

  constructor(of: Suggesting) {
    this.of = of;
    this.list = new SuggestionList(of.input, of.anchor, (offer) => this.take(offer));
    of.input.addEventListener('input', () => {
      this.typing = true;
      this.offer(of.input.value);
    });
    of.input.addEventListener('blur', () => {
      this.typing = false;
      this.list.hide();
    });
    of.input.addEventListener('keydown', (event) => this.key(event as KeyboardEvent), { capture: true });
  }

  /** Offers came later than somebody began to type: shows what fits to that. */
  arrived(): void {
    if (this.typing) {
      this.offer(this.of.input.value);
    }
  }

  /** Shows all offers, or closes the list. */
  toggle(): void {
    if (this.list.open) {
      this.list.hide();
    } else {
      this.offer('');
    }
  }

  /** Shows what fits; a text that is just one of the offers needs no list. */
  private offer(typed: string): void {
    const offers = fitting(this.of.offers(), typed);
    const done = offers.length === 1 && offers[0].value === typed.trim();
    this.list.show(done ? [] : offers, this.of.name);
  }

  private key(event: KeyboardEvent): void {
    const arrow = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.isComposing || event.ctrlKey || event.metaKey) {
      return;
    }
    if (arrow !== 0 && (this.list.open || event.altKey || (arrow === 1 && this.of.opensByArrow))) {
      this.use(event);
      if (this.list.open) {
        this.list.move(arrow);
      } else {
        this.offer('');
      }
    } else if (event.key === 'Enter' && this.list.marked) {
      this.use(event);
      this.take(this.list.marked);
    } else if (event.key === 'Escape' && this.list.open) {
      this.use(event);
      this.list.hide();
    }
  }

  private use(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private take(offer: Offer): void {
    this.list.hide();
    this.of.picked(offer.value);
  }
}
