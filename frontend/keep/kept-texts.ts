/** Where a text was typed: a property of a record, or a cell of a sheet. */
export interface Place {
  readonly record: string;
  readonly property: string;
  /** The name of the sheet; empty for fields. */
  readonly sheet: string;
}

/** A text that the server has not confirmed. */
export interface Kept extends Place {
  readonly text: string;
  /** What the field is called. */
  readonly label: string;
  /** The page on which it stands: path and query. */
  readonly address: string;
  /** The tab in which it was typed. */
  readonly tab: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** As much of the browser's storage as is needed. */
export interface Store {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const PREFIX = 'planner-keep';
const LONGEST_MS = 14 * 24 * 3600 * 1000;

/**
 * Texts of one person that are on their way or could not be stored. They outlive page, tab, session and server, and go
 * when the server has confirmed them, or after 14 days. Other people who use the same browser do not see them.
 */
export class KeptTexts {
  private readonly store: Store;
  private readonly person: string;

  constructor(store: Store, person: string) {
    this.store = store;
    this.person = person;
  }

  /** False where there is no room for it. */
  put(kept: Kept): boolean {
    try {
      this.store.setItem(this.key(kept), JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  /** The server has that text of that tab; what was typed since stays. */
  confirm(place: Place & { readonly tab: string }, length: number, hash: number): void {
    const kept = this.at(place);
    if (kept && kept.text.length === length && hashOf(kept.text) === hash) {
      this.drop(place);
    }
  }

  drop(place: Place & { readonly tab: string }): void {
    this.store.removeItem(this.key(place));
  }

  at(place: Place & { readonly tab: string }): Kept | null {
    return read(this.store.getItem(this.key(place)));
  }

  /** All of this person, the oldest first. */
  all(): Kept[] {
    return keys(this.store)
      .filter((key) => key.startsWith(`${PREFIX}/${this.person}/`))
      .map((key) => read(this.store.getItem(key)))
      .filter((kept) => kept !== null)
      .sort((one, other) => one.at - other.at);
  }

  /** Of each tab its own: what one has stored is not what another one holds. */
  private key({ record, property, sheet, tab }: Place & { readonly tab: string }): string {
    return `${PREFIX}/${this.person}/${JSON.stringify([sheet, record, property, tab])}`;
  }
}

/** Removes what nobody has come back for, whoever typed it. */
export function tidy(store: Store, now: number): void {
  keys(store)
    .filter((key) => key.startsWith(`${PREFIX}/`))
    .filter((key) => now - (read(store.getItem(key))?.at ?? 0) > LONGEST_MS)
    .forEach((key) => store.removeItem(key));
}

/** Takes all kept texts from one store to another, whoever typed them. */
export function move(from: Store, to: Store): void {
  keys(from)
    .filter((key) => key.startsWith(`${PREFIX}/`))
    .forEach((key) => {
      to.setItem(key, from.getItem(key)!);
      from.removeItem(key);
    });
}

/** As Java's String.hashCode. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  }
  return hash;
}

function keys(store: Store): string[] {
  return Array.from({ length: store.length }, (_, index) => store.key(index)).filter((key) => key !== null);
}

function read(json: string | null): Kept | null {
  if (json === null) {
    return null;
  }
  try {
    return JSON.parse(json) as Kept;
  } catch {
    return null;
  }
}
