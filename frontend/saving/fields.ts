/** Texts are sent after a rest while they are typed; everything else is sent when it is changed. */
const TYPED = '[data-rest]';

/** Fields of records name their property; the same attribute marks other components that store what they hold. */
const STORES = '[data-property]';

interface Holder extends Element {
  value?: unknown;
  checked?: boolean;
  selectedItems?: unknown[];
}

/** The component that holds the value which this event changed; none where the value is not stored. */
export function changed(event: Event): Holder | null {
  const target = event.target as Element;
  return target.closest(STORES) && target.closest<Holder>(event.type === 'input' ? TYPED : STORES);
}

/** All components around the focus that {@link changed} may name. */
export function entered(event: Event): Holder[] {
  const target = event.target as Element;
  const holders = [target.closest<Holder>(STORES), target.closest<Holder>(TYPED)];
  return holders[0] ? holders.filter((holder) => holder !== null) : [];
}

/** Whether something stands there that the server did not take. */
export function isRefused(field: object): boolean {
  return (field as { invalid?: boolean }).invalid === true;
}

/** The components in which that property of that record is typed. */
export function fieldsOf(record: string, property: string): Element[] {
  const fields = document.querySelectorAll(`[data-record="${CSS.escape(record)}"][data-property="${CSS.escape(property)}"]`);
  return [...fields].map((field) => field.querySelector(TYPED) ?? field);
}

/** Whether the browser keeps what is entered there until it is stored: texts and cells, not choices. */
export function isKept(field: object): boolean {
  return (field as Element).matches('planner-sheet, [data-rest], [data-typed], :has([data-typed])');
}

/** What has the cursor, inside of components too. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active as HTMLElement | null;
}

/** What the component holds, as something that can be compared. */
export function valueOf(field: object): string {
  const { checked, selectedItems, value } = field as Holder;
  return JSON.stringify(checked ?? selectedItems ?? value ?? null);
}
