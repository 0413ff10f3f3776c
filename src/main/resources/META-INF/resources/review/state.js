// @ts-check
/** @import { Kept } from './kept.js' */
/** @import { Answer, Data, Item, Suggested, Vote, Waiting } from './types.js' */

/** open: no answer; again: asked once more; refused: an answer was not taken; waiting: it is on its way. */
/** @typedef {'open' | 'again' | 'refused' | 'waiting' | 'answered'} Status */

/** @type {readonly Vote[]} */
const VOTES = ['AGREE', 'WISH', 'OBJECT', 'ABSTAIN', 'MEETING'];

/** A review as the one sees it who answers: what the server knows, and before it what it does not know yet. */
export class Review {
  /** @param {Data} data @param {Kept} kept */
  constructor(data, kept) {
    this.data = data;
    this.kept = kept;
    this.seat = /** @type {import('./types.js').Seat} */ (data.seats[0]);
    this.at = Math.max(0, this.items.findIndex((item) => this.isOwed(item)));
  }

  get items() {
    return this.data.items;
  }

  get item() {
    return /** @type {Item} */ (this.items[this.at]);
  }

  /** What may be answered now. @param {Item} item @returns {readonly Vote[]} */
  votes(item) {
    if (this.data.round.takesAnswers) {
      return VOTES;
    }
    return this.data.round.takesObjections && item.result === 'WAITING' ? ['OBJECT'] : [];
  }

  /** @param {Item} item @param {string} [seat] @returns {Status} */
  status(item, seat = this.seat.id) {
    const kept = this.kept.answer(item.id, seat);
    if (kept) {
      return kept.refused === null ? 'waiting' : 'refused';
    }
    const given = item.answers[seat];
    return given ? (given.again ? 'again' : 'answered') : 'open';
  }

  /** Whether an answer is missing. @param {Item} item @param {string} [seat] */
  isOwed(item, seat = this.seat.id) {
    return !['waiting', 'answered'].includes(this.status(item, seat));
  }

  /** What was answered last, wherever it is now. @param {Item} item @returns {Answer | Waiting | null} */
  given(item) {
    return this.kept.answer(item.id, this.seat.id) ?? item.answers[this.seat.id] ?? null;
  }

  get answered() {
    return this.answeredFor(this.seat.id);
  }

  /** @param {string} seat */
  answeredFor(seat) {
    return this.items.filter((item) => !this.isOwed(item, seat)).length;
  }

  /** What was begun at the present point and not sent: a reason, perhaps another wording. */
  get begun() {
    const draft = this.kept.draft(this.item.id, this.seat.id);
    const possible = draft && draft.vote !== 'AGREE' && this.votes(this.item).includes(draft.vote);
    return possible ? { vote: draft.vote, suggests: draft.suggests } : null;
  }

  /** Whether everything is answered, for every seat. */
  get finished() {
    return this.data.seats.every((seat) => this.items.every((item) => !this.isOwed(item, seat.id)));
  }

  /** Without any answer, as they were frozen, and with nothing begun about them. */
  get others() {
    const begun = (/** @type {Item} */ item) => this.kept.draft(item.id, this.seat.id) !== null;
    return this.items.filter((item) => this.status(item) === 'open' && item.edited.length === 0 && !begun(item));
  }

  /** The next one that is owed, round the end; the present one where there is none, or nothing is owed any more. */
  nextOwed() {
    if (!this.data.round.takesAnswers) {
      return this.at;
    }
    const after = [...this.items.slice(this.at + 1), ...this.items.slice(0, this.at)];
    const next = after.find((item) => this.isOwed(item));
    return next ? this.items.indexOf(next) : this.at;
  }

  /**
   * Keeps an answer until the server has it.
   *
   * @param {Item} item
   * @param {Vote} vote
   * @param {string} [reason]
   * @param {Suggested | null} [suggested]
   */
  answer(item, vote, reason = '', suggested = null) {
    const at = Math.max(Date.now(), ...this.kept.answers().map((each) => each.at + 1));
    const { id, edition } = item;
    const known = item.answers[this.seat.id]?.version ?? 0;
    this.kept.put({ item: id, seat: this.seat.id, vote, reason, edition, known, suggested, at, refused: null });
    this.kept.write(id, this.seat.id, null);
  }

  /** What the server knows now; place and seat stay. @param {Data} data */
  take(data) {
    const shown = this.item.id;
    this.data = data;
    this.seat = data.seats.find((seat) => seat.id === this.seat.id) ?? this.seat;
    this.at = Math.max(0, this.items.findIndex((item) => item.id === shown));
  }

  /** An answer that was not taken becomes a text to go on with, where another one is possible. @param {Item} item */
  takeBack(item) {
    const kept = this.kept.answer(item.id, this.seat.id);
    if (kept?.refused && this.votes(item).length > 0) {
      const { vote, reason, suggested } = kept;
      const { property = '', text = '' } = suggested ?? {};
      const draft = { vote, suggests: suggested !== null, reason, property, text, at: Date.now() };
      this.kept.write(item.id, this.seat.id, this.kept.draft(item.id, this.seat.id) ?? draft);
      this.kept.drop(kept);
    }
  }

  /** The server has it. @param {Waiting} answer */
  confirm({ item, seat, vote, reason, edition, known }) {
    const found = this.items.find((each) => each.id === item);
    if (found) {
      const nothing = { again: false, settled: null, reply: null };
      const version = known + 1;
      found.answers[seat] = { vote, reason: reason || null, edition, version, givenBy: this.data.name, ...nothing };
    }
  }
}
