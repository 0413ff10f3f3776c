import type { Offer } from './offers';
import { Suggestions } from './suggestions';

interface SuggestingField extends HTMLElement {
  readonly inputElement: HTMLInputElement;
  readonly readonly: boolean;
  readonly $server: { offers(): Promise<readonly Offer[]> };
}

const FIELD = 'vaadin-text-field[data-suggesting]';
const known = new WeakMap<SuggestingField, Suggestions>();

/** One listener for all such fields of the page: a field asks for its offers when it is entered for the first time. */
document.addEventListener('focusin', (event) => {
  const field = (event.target as Element).closest<SuggestingField>(FIELD);
  if (field && !field.readonly && !known.has(field)) {
    begin(field);
  }
});

function begin(field: SuggestingField): void {
  let offers: readonly Offer[] = [];
  const suggestions = new Suggestions({
    input: field.inputElement,
    anchor: field,
    name: field.dataset['suggesting'] ?? '',
    opensByArrow: true,
    offers: () => offers,
    picked: (value) => fill(field.inputElement, value),
  });
  known.set(field, suggestions);
  const loaded = field.$server.offers().then((answer) => {
    offers = answer;
    suggestions.arrived();
  });
  field.querySelector('[slot="suffix"]')?.addEventListener('click', () => void loaded.then(() => suggestions.toggle()));
}

/** As if a person had typed it and left the field: fields and the saving state listen to these events. */
function fill(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}
