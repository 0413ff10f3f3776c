// @ts-check
/** @import { Draft, Store, Waiting } from './types.js' */

const PREFIX = 'planner-review';
const LONGEST_MS = 14 * 24 * 3600 * 1000;

/**
 * Answers of one person to one review that the server has not confirmed, and texts that are being written. They outlive
 * page, session and server; other people who use the same browser do not see them.
 */
export class Kept {
  /** What the store had no room for: it lives as long as the page. @type {Map<string, string>} */
  #here = new Map();
  #store;
  #place;

  /**
   * @param {Store} store
   * @param {string} round
   * @param {string} person
   */
  constructor(store, round, person) {
    this.#store = store;
    this.#place = `${PREFIX}/${person}/${round}`;
  }

  /** Whether all of it outlives the page. */
  get safe() {
    return this.#here.size === 0;
  }

  /** @param {Waiting} answer */
  put(answer) {
    this.#write(`answer/${answer.item}/${answer.seat}`, answer);
  }

  /** @param {string} item @param {string} seat @returns {Waiting | null} */
  answer(item, seat) {
    return this.#read(`answer/${item}/${seat}`);
  }

  /** The oldest first. @returns {Waiting[]} */
  answers() {
    const found = this.#keys('answer/').map((key) => /** @type {Waiting | null} */ (this.#read(key)));
    return found.filter((answer) => answer !== null).sort((one, other) => one.at - other.at);
  }

  /** Those that the server has not looked at. */
  waiting() {
    return this.answers().filter((answer) => answer.refused === null);
  }

  /** Forgets it, unless another one took its place meanwhile. @param {Waiting} answer */
  drop(answer) {
    if (this.answer(answer.item, answer.seat)?.at === answer.at) {
      this.#remove(`answer/${answer.item}/${answer.seat}`);
    }
  }

  /** Keeps it to be seen, and not to be sent again. @param {Waiting} answer @param {string} why */
  refuse(answer, why) {
    if (this.answer(answer.item, answer.seat)?.at === answer.at) {
      this.put({ ...answer, refused: why });
    }
  }

  /** @param {string} item @param {string} seat @returns {Draft | null} */
  draft(item, seat) {
    return this.#read(`draft/${item}/${seat}`);
  }

  /** @param {string} item @param {string} seat @param {Draft | null} draft null: it is finished */
  write(item, seat, draft) {
    if (draft) {
      this.#write(`draft/${item}/${seat}`, draft);
    } else {
      this.#remove(`draft/${item}/${seat}`);
    }
  }

  /** @param {string} key @param {Waiting | Draft} value */
  #write(key, value) {
    const json = JSON.stringify(value);
    try {
      this.#store.setItem(`${this.#place}/${key}`, json);
      this.#here.delete(key);
    } catch {
      this.#here.set(key, json);
    }
  }

  /** @param {string} key @returns {any} */
  #read(key) {
    return parsed(this.#here.get(key) ?? this.#store.getItem(`${this.#place}/${key}`));
  }

  /** @param {string} key */
  #remove(key) {
    this.#here.delete(key);
    this.#store.removeItem(`${this.#place}/${key}`);
  }

  /** @param {string} beginning */
  #keys(beginning) {
    const start = `${this.#place}/`;
    const stored = keysOf(this.#store).filter((key) => key.startsWith(start));
    const all = new Set([...stored.map((key) => key.slice(start.length)), ...this.#here.keys()]);
    return [...all].filter((key) => key.startsWith(beginning));
  }
}

/** Removes what nobody has come back for, whoever it belongs to. @param {Store} store @param {number} now */
export function tidy(store, now) {
  for (const key of keysOf(store).filter((each) => each.startsWith(`${PREFIX}/`))) {
    if (now - (parsed(store.getItem(key))?.at ?? 0) > LONGEST_MS) {
      store.removeItem(key);
    }
  }
}

/** @param {Store} store */
function keysOf(store) {
  return Array.from({ length: store.length }, (_, at) => store.key(at)).filter((key) => key !== null);
}

/** @param {string | null | undefined} json */
function parsed(json) {
  try {
    return json ? JSON.parse(json) : null;
  } catch {
    return null;
  }
}
