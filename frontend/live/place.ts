/** Where the cursor is: a property of a record, both empty where it is in no field. */
export interface Place {
  readonly record: string;
  readonly property: string;
}

export const NOWHERE: Place = { record: '', property: '' };

export function same(one: Place, other: Place): boolean {
  return one.record === other.record && one.property === other.property;
}

/** Says where the cursor is once it stays there: who runs through a form by Tab is not followed into each field. */
export class Reporter {
  private said = NOWHERE;
  private at = NOWHERE;
  private stop = (): void => {};
  private readonly after: (milliseconds: number, act: () => void) => () => void;
  private readonly say: (place: Place) => void;

  constructor(after: (milliseconds: number, act: () => void) => () => void, say: (place: Place) => void) {
    this.after = after;
    this.say = say;
  }

  be(place: Place, milliseconds: number): void {
    this.at = place;
    this.stop();
    this.stop = same(place, this.said) ? (): void => {} : this.after(milliseconds, () => this.report());
  }

  private report(): void {
    this.said = this.at;
    this.say(this.said);
  }
}
