// @ts-check
/** @import { Kept } from './kept.js' */
/** @import { Waiting } from './types.js' */

const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 60_000;
const AT_ONCE = 100;

/** saved; saving; offline: tried again by itself; ended: only after a sign-in; over: the review takes nothing any more. */
/** @typedef {'saved' | 'saving' | 'offline' | 'ended' | 'over'} Sending */

/**
 * Sends what is kept, in order, until the server has confirmed it: at once, when the connection is back, and after a
 * wait that doubles. The same answer twice is the same answer.
 */
export class Sender {
  /** @type {Sending} */
  state = 'saved';
  /** When the server last confirmed something. @type {Date | null} */
  savedAt = null;
  #kept;
  #parts;
  #busy = false;
  #tries = 0;
  /** @type {unknown} */
  #timer;

  /**
   * @param {Kept} kept
   * @param {{
   *   post: (answers: Waiting[]) => Promise<(string | null)[]>,
   *   wait: (then: () => void, ms: number) => unknown,
   *   stop: (timer: any) => void,
   *   now: () => Date,
   *   confirmed: (answer: Waiting) => void,
   *   changed: () => void
   * }} parts what became of each answer, null where it is stored; a clock; whom to tell
   */
  constructor(kept, parts) {
    this.#kept = kept;
    this.#parts = parts;
  }

  async send() {
    if (this.#busy) {
      return;
    }
    this.#parts.stop(this.#timer);
    this.#busy = true;
    try {
      await this.#sendAll();
      this.#tell('saved');
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#busy = false;
    }
  }

  /** Where the server fails, answers go one by one: one that it cannot take holds up no other. */
  async #sendAll() {
    /** @type {Set<Waiting['at']>} */
    const failed = new Set();
    let atOnce = AT_ONCE;
    let last = null;
    const next = () => this.#kept.waiting().filter((answer) => !failed.has(answer.at)).slice(0, atOnce);
    for (let sent = next(); sent.length > 0; sent = next()) {
      this.#tell('saving');
      try {
        this.#settle(sent, await this.#parts.post(sent));
      } catch (error) {
        last = alone(error);
        if (sent.length > 1) {
          atOnce = 1;
        } else {
          sent.forEach((answer) => failed.add(answer.at));
        }
      }
    }
    if (failed.size > 0) {
      throw last;
    }
  }

  /** @param {Waiting[]} sent @param {(string | null)[]} problems */
  #settle(sent, problems) {
    this.#tries = 0;
    sent.forEach((answer, at) => {
      const problem = problems[at];
      if (problem) {
        this.#kept.refuse(answer, problem);
      } else {
        this.#parts.confirmed(answer);
        this.#kept.drop(answer);
        this.savedAt = this.#parts.now();
      }
    });
  }

  /** @param {any} error */
  #failed(error) {
    if (error?.status === 401 || error?.status === 409) {
      this.#tell('ended');
    } else if (error?.status === 403 || error?.status === 404) {
      this.#tell('over');
    } else {
      this.#tell('offline');
      const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#tries++);
      this.#timer = this.#parts.wait(() => void this.send(), wait);
    }
  }

  /** @param {Sending} state */
  #tell(state) {
    this.state = state;
    this.#parts.changed();
  }
}

/** A fault that one answer may have caused; any other ends the sending. @param {any} error */
function alone(error) {
  if (error?.status === 400 || error?.status >= 500) {
    return error;
  }
  throw error;
}
