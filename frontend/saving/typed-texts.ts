/** A component that holds a text; from outside it may get another one at any moment. */
interface TextHolder extends EventTarget {
  value?: unknown;
}

/**
 * Keeps what is being typed against values that come from colleagues in the same moment: the text stays, and the field
 * says so by the event field-held, upon which its next change collides instead of overwriting theirs.
 */
export class TypedTexts {
  private readonly texts = new WeakMap<object, unknown>();
  private inside = false;

  /** Heard before the component: what it does now it does for who types. */
  readonly typing = (): void => {
    this.inside = true;
  };

  /** Heard after the component. */
  typed(field: TextHolder | null, byKey: boolean): void {
    this.inside = false;
    if (field && byKey) {
      this.texts.set(field, field.value);
    }
  }

  /** The text is stored, or was given up. */
  forget(field: object): void {
    this.texts.delete(field);
  }

  /** A component has another value. */
  readonly set = (event: Event): void => {
    const field = event.target as TextHolder | null;
    if (this.inside || !field || !this.texts.has(field)) {
      return;
    }
    const mine = this.texts.get(field);
    if (field.value !== mine) {
      field.value = mine;
      field.dispatchEvent(new CustomEvent('field-held', { bubbles: true }));
    }
  };
}
