import { NOWHERE, type Place, Reporter } from './place';

interface Other extends Place {
  readonly name: string;
}

interface Server {
  entered(record: string, property: string): void;
}

/** Long enough to run through a form by Tab, short enough for colleagues. */
const STAY_MS = 200;

const FIELD = '[data-record][data-property]';

/** Reports the field in which the cursor is, and marks the fields in which colleagues are. */
export class PlannerLive extends HTMLElement {
  $server?: Server;
  private list: readonly Other[] = [];
  private readonly reporter = new Reporter(
    (milliseconds, act) => {
      const timer = window.setTimeout(act, milliseconds);
      return () => window.clearTimeout(timer);
    },
    (place) => this.$server?.entered(place.record, place.property)
  );

  get others(): readonly Other[] {
    return this.list;
  }

  set others(others: readonly Other[]) {
    this.list = others;
    this.mark();
  }

  connectedCallback(): void {
    document.addEventListener('focusin', this.entered);
    document.addEventListener('focusout', this.left);
    document.addEventListener('sheet-active', this.inSheet);
  }

  disconnectedCallback(): void {
    document.removeEventListener('focusin', this.entered);
    document.removeEventListener('focusout', this.left);
    document.removeEventListener('sheet-active', this.inSheet);
  }

  private entered = (event: Event): void => {
    this.reporter.be(placeOf(event.target as Element), STAY_MS);
    this.mark();
  };

  private left = (): void => this.reporter.be(NOWHERE, STAY_MS);

  private inSheet = (event: Event): void => this.reporter.be((event as CustomEvent<Place>).detail, STAY_MS);

  private mark(): void {
    document.querySelectorAll<HTMLElement>(FIELD).forEach((field) => {
      const names = this.list.filter((other) => isAt(field, other)).map((other) => other.name);
      if (names.length > 0) {
        field.dataset['with'] = names.join(', ');
      } else {
        delete field.dataset['with'];
      }
    });
  }
}

function placeOf(element: Element): Place {
  const field = element.closest<HTMLElement>(FIELD);
  return field ? { record: field.dataset['record']!, property: field.dataset['property']! } : NOWHERE;
}

function isAt(field: HTMLElement, place: Place): boolean {
  return field.dataset['record'] === place.record && field.dataset['property'] === place.property;
}

customElements.define('planner-live', PlannerLive);
