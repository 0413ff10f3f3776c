// @ts-check
/** Shapes of what the server sends and the browser keeps; for the type checker, no browser loads this file. */

/** @typedef {'AGREE' | 'WISH' | 'OBJECT' | 'ABSTAIN' | 'MEETING'} Vote */
/** @typedef {'AGREED' | 'NOT_AGREED' | 'WAITING' | 'MEETING'} Result */
/** @typedef {{property: string, text: string}} Suggested */
/** @typedef {{label: string, property: string | null, value: string, before: string | null}} Word */
/** @typedef {{name: string, address: string}} File */
/** @typedef {{id: string, label: string, proxy: string | null, rule: string[]}} Seat */

/**
 * @typedef {{
 *   vote: Vote, reason: string | null, edition: number, version: number, givenBy: string, again: boolean,
 *   settled: 'TAKEN_UP' | 'NOT_TAKEN_UP' | null, reply: string | null
 * }} Answer
 */

/**
 * @typedef {{
 *   id: string, what: string, title: string, edition: number, discuss: boolean, result: Result | null,
 *   note: string | null, words: Word[], edited: Word[], answers: Record<string, Answer>, files: File[]
 * }} Item
 */

/**
 * @typedef {{
 *   id: string, partnership: string, acronym: string, partnershipName: string, title: string,
 *   message: string | null, now: string, takesAnswers: boolean, takesObjections: boolean
 * }} Round
 */

/**
 * @typedef {{
 *   language: string, texts: Record<string, string>, person: string, name: string, round: Round, seats: Seat[],
 *   items: Item[], receipt: boolean
 * }} Data
 */

/**
 * @typedef {{
 *   language: string, texts: Record<string, string>, title: string, who: string, deadline: string,
 *   partnership: string, round: string, signedIn: string | null
 * }} Look
 */

/**
 * An answer that the server has not confirmed. `known` is the version of the answer that the page showed, 0 for none;
 * `refused` is the sentence with which the server did not take it.
 *
 * @typedef {{
 *   item: string, seat: string, vote: Vote, reason: string, edition: number, known: number,
 *   suggested: Suggested | null, at: number, refused: string | null
 * }} Waiting
 */

/**
 * What somebody is writing.
 *
 * @typedef {{vote: Vote, suggests: boolean, reason: string, property: string, text: string, at: number}} Draft
 */

/** @typedef {Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>} Store */

export {};
