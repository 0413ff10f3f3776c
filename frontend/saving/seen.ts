interface Shown extends Element {
  /** How many values of others the server has shown here. */
  plannerShown?: number;
  /** Over which of them a change was made, and a number that is always another one: what does not change is not sent. */
  plannerSeen?: string;
}

const FIELD = '[data-property]';
let changes = 0;

export function shownIn(target: object): number {
  return (target as Element).closest<Shown>(FIELD)?.plannerShown ?? 0;
}

/** Says, before the field sends its value, over which value of others that was typed; none: over the one shown now. */
export function noteSeen(target: Element, over: number | undefined): void {
  const field = target.closest<Shown>(FIELD);
  if (field) {
    changes += 1;
    field.plannerSeen = `${over ?? field.plannerShown ?? 0} ${changes}`;
  }
}
