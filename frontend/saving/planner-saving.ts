import { changed, entered, fieldsOf, focused, isKept, isRefused, valueOf } from './fields';
import { TypedTexts } from './typed-texts';
import { type Connection, PendingChanges, type Sending } from './pending-changes';
import { RefusedCells } from './refused-cells';
import { Rests } from './rests';
import { noteSeen, shownIn } from './seen';
import { Steady } from './steady';

/** After which time what failed on the server is tried once more. */
const AGAIN_MS = 4000;

/** Vaadin's own knowledge of the connection. */
interface ConnectionStore {
  state: Connection;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

interface Words {
  readonly saving: string;
  readonly unreachable: string;
  /** As unreachable, where something would be lost with the page. */
  readonly unkept: string;
  readonly failed: string;
  /** With {count}: so many cells of sheets are not stored. */
  readonly cells: string;
}

/** Sheets tell how many of their cells show texts that the server refused. */
interface RefusingSheet extends Element {
  readonly refused?: number;
}

/**
 * Whether what was changed is stored. The server says what it stored and what it refused; that something is on its way
 * or cannot get there is seen here. One for all fields and sheets of the page: it listens to their events.
 */
export class PlannerSaving extends HTMLElement {
  $server?: { again(): void };
  /** What the server said last. */
  state = '';
  text = '';
  /** What is said of what the server stored last. */
  stored = '';
  words: Words = { saving: '', unreachable: '', unkept: '', failed: '', cells: '' };
  /** Milliseconds after which a typed text is sent. */
  rest = 0;
  private turns = 0;
  private failed = false;
  private readonly known = new WeakMap<object, string>();
  private readonly pending = new PendingChanges();
  private readonly rests = new Rests(after, (field) => {
    // the event by which a field says that it was left
    (field as Element).dispatchEvent(new Event('change', { bubbles: true }));
  });
  private readonly cells = new RefusedCells();
  private readonly typed = new TypedTexts(shownIn);
  private readonly steady = new Steady(after, (sending) => this.render(sending));
  private sending: Sending = 'nothing';

  /** Counts what the server said. */
  get turn(): number {
    return this.turns;
  }

  set turn(turn: number) {
    this.turns = turn;
    this.failed = false;
    // the properties of one answer come one after the other
    queueMicrotask(() => {
      this.cells.turned();
      this.render(this.sending);
      noteAnswer();
      if (this.state === 'failed') {
        window.setTimeout(() => this.$server?.again(), AGAIN_MS);
      }
    });
  }

  connectedCallback(): void {
    document.addEventListener('focusin', this.entered);
    document.addEventListener('input', this.typed.typing, true);
    document.addEventListener('value-changed', this.typed.set, true);
    document.addEventListener('text-confirmed', this.confirmed);
    document.addEventListener('change', this.leaves, true);
    document.addEventListener('input', this.changed);
    document.addEventListener('change', this.changed);
    document.addEventListener('sheet-batch', this.left);
    document.addEventListener('sheet-failed', this.lost);
    document.addEventListener('sheet-refused', this.refused);
    document.addEventListener('sheet-left', this.sheetLeft);
    document.querySelectorAll<RefusingSheet>('planner-sheet').forEach((sheet) => this.cells.hold(sheet, sheet.refused ?? 0));
    window.addEventListener('popstate', this.leaving, true);
    window.addEventListener('beforeunload', this.unloading);
    connection()?.addStateChangeListener(this.connectionChanged);
    // a request may be on its way already
    this.pending.connectionIs(connection()?.state ?? 'connected', performance.now());
    this.render(this.sending);
  }

  disconnectedCallback(): void {
    document.removeEventListener('focusin', this.entered);
    document.removeEventListener('input', this.typed.typing, true);
    document.removeEventListener('value-changed', this.typed.set, true);
    document.removeEventListener('text-confirmed', this.confirmed);
    document.removeEventListener('change', this.leaves, true);
    document.removeEventListener('input', this.changed);
    document.removeEventListener('change', this.changed);
    document.removeEventListener('sheet-batch', this.left);
    document.removeEventListener('sheet-failed', this.lost);
    document.removeEventListener('sheet-refused', this.refused);
    document.removeEventListener('sheet-left', this.sheetLeft);
    window.removeEventListener('popstate', this.leaving, true);
    window.removeEventListener('beforeunload', this.unloading);
    connection()?.removeStateChangeListener(this.connectionChanged);
  }

  /** What a field holds when it is entered is what the server knows. */
  private entered = (event: Event): void => {
    entered(event)
      .filter((field) => !this.pending.has(field))
      .forEach((field) => this.known.set(field, valueOf(field)));
  };

  /** Before anything that came later from others is shown: that may be shown then. */
  private confirmed = (event: Event): void => {
    const { record, property } = (event as CustomEvent<{ record: string; property: string }>).detail;
    fieldsOf(record, property).forEach((field) => this.typed.confirmed(field));
  };

  /** Heard before the field sends its value. */
  private leaves = (event: Event): void => {
    const field = changed(event);
    if (field) {
      noteSeen(field, this.typed.over((event.target as Element).closest('[data-rest]') ?? field));
    }
  };

  private changed = (event: Event): void => {
    const field = changed(event);
    // only what the server confirms is ever let go of
    this.typed.typed(field?.closest('[data-record]') ? field : null, event.type === 'input');
    if (!field) {
      return;
    }
    if (event.type === 'input') {
      this.rests.begin(field, this.rest);
    } else {
      this.rests.forget(field);
    }
    if (this.known.get(field) === valueOf(field)) {
      this.pending.withdrawn(field);
      if (event.type === 'change' && !isRefused(field)) {
        this.typed.forget(field);
        field.dispatchEvent(new CustomEvent('field-settled', { bubbles: true }));
      }
    } else {
      // what is typed leaves with the event by which the field is left, or rests: until then no answer can be its own
      this.pending.changed(field, event.type === 'input' ? Number.POSITIVE_INFINITY : performance.now());
    }
    this.steady.want(this.pending.sending);
    // what waits for the connection may be of another kind now
    this.render(this.sending);
  };

  /** "Back" takes the page away with the cursor in a field: it is left before, which sends what was typed. */
  private leaving = (): void => focused()?.blur();

  /** Texts are offered again; a choice that cannot be sent would be gone. */
  private unloading = (event: BeforeUnloadEvent): void => {
    if (this.pending.sending === 'unreachable' && this.isUnkept()) {
      event.preventDefault();
    }
  };

  private isUnkept(): boolean {
    return this.pending.fields.some((field) => !isKept(field));
  }

  private left = (event: Event): void => {
    this.pending.changed(event.target!, performance.now());
    this.steady.want(this.pending.sending);
  };

  private lost = (): void => {
    this.failed = true;
    this.render(this.sending);
  };

  private refused = (event: Event): void => {
    const { sheet, count } = (event as CustomEvent<{ sheet: object; count: number }>).detail;
    this.cells.hold(sheet, count);
    this.render(this.sending);
  };

  private sheetLeft = (event: Event): void => {
    this.cells.leave((event as CustomEvent<{ sheet: object }>).detail.sheet);
    this.render(this.sending);
  };

  private connectionChanged = (): void => {
    const answered = this.pending.connectionIs(connection()!.state, performance.now());
    answered.forEach((field) => this.known.set(field, valueOf(field)));
    this.steady.want(this.pending.sending);
  };

  private render(sending: Sending): void {
    this.sending = sending;
    const [state, text] = this.shown();
    if (this.textContent !== text) {
      this.textContent = text;
    }
    this.dataset['state'] = state;
  }

  private shown(): [string, string] {
    if (this.sending === 'saving') {
      return ['saving', this.words.saving];
    }
    if (this.sending === 'unreachable') {
      return ['refused', this.isUnkept() ? this.words.unkept : this.words.unreachable];
    }
    if (this.failed) {
      return ['refused', this.words.failed];
    }
    const news = this.state === 'failed' || this.state === 'refused';
    if (this.cells.count > 0 && !news) {
      return ['refused', this.words.cells.replace('{count}', String(this.cells.count))];
    }
    if (this.state === 'cells' && this.cells.settled) {
      return ['saved', this.stored];
    }
    return [news || this.state === 'cells' ? 'refused' : this.state, this.text];
  }
}

function connection(): ConnectionStore | undefined {
  return (window as unknown as { Vaadin?: { connectionState?: ConnectionStore } }).Vaadin?.connectionState;
}

/** Vaadin keeps saying that it reconnects when the connection was lost in the middle of a request and is back. */
function noteAnswer(): void {
  const store = connection();
  if (store?.state === 'reconnecting') {
    store.state = 'connected';
  }
}

function after(milliseconds: number, act: () => void): () => void {
  const timer = window.setTimeout(act, milliseconds);
  return () => window.clearTimeout(timer);
}

customElements.define('planner-saving', PlannerSaving);
