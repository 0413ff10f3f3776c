/** A component that holds a text; from outside it may get another one at any moment. */
interface TextHolder extends EventTarget {
  value?: unknown;
}

interface Typed {
  text: unknown;
  /** How many values of others had been shown when that was begun. */
  readonly over: number;
  /** The value that was kept from taking its place by the answer that is being read at this moment. */
  blocked?: { readonly value: unknown };
}

/**
 * Keeps what is being typed against values that come from colleagues in the same moment: the text stays, and its change
 * names the value over which it was typed, so that it collides instead of overwriting theirs.
 */
export class TypedTexts {
  private readonly texts = new WeakMap<object, Typed>();
  private readonly shown: (field: object) => number;
  private inside = false;
  private before = 0;

  /** shown: how many values of others a field has shown. */
  constructor(shown: (field: object) => number) {
    this.shown = shown;
  }

  /** Heard before the component: what it does now it does for who types. */
  readonly typing = (event: Event): void => {
    this.inside = true;
    this.before = this.shown(event.target!);
  };

  /** Heard after the component. */
  typed(field: TextHolder | null, byKey: boolean): void {
    this.inside = false;
    if (field && byKey) {
      this.texts.set(field, { text: field.value, over: this.over(field) ?? this.before });
    }
  }

  /** How many values of others had been shown when what stands there was begun; none where nobody types there. */
  over(field: object): number | undefined {
    return this.texts.get(field)?.over;
  }

  /** That very text is stored: what came after it, in the same answer, is shown; what came before it was decided on. */
  confirmed(field: TextHolder): void {
    const mine = this.texts.get(field);
    this.texts.delete(field);
    if (mine?.blocked && field.value === mine.text) {
      field.value = mine.blocked.value;
    }
  }

  /** The text was answered, or was given up. */
  forget(field: object): void {
    this.texts.delete(field);
  }

  /** A component has another value. */
  readonly set = (event: Event): void => {
    const field = event.target as TextHolder | null;
    const mine = field && this.texts.get(field);
    if (!this.inside && field && mine && field.value !== mine.text) {
      mine.blocked = { value: field.value };
      // an answer is read in one go
      setTimeout(() => delete mine.blocked);
      field.value = mine.text;
    }
  };
}
