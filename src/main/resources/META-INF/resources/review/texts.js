// @ts-check
/** @import { Result, Vote } from './types.js' */

/** @type {Record<string, string>} */
let texts = {};

/** From now on in that language. @param {string} language @param {Record<string, string>} given by their keys */
export function speak(language, given) {
  texts = given;
  document.documentElement.lang = language;
}

/** A text of this page. @param {string} key @param {Record<string, string | number>} [words] */
export const say = (key, words) => text(`review.page.${key}`, words);

/** @param {Vote} vote */
export const voteName = (vote) => text(`review.vote.${vote.toLowerCase()}`);

/** @param {Result} result */
export const resultName = (result) => text(`review.result.${result.toLowerCase()}`);

/** @param {Date} time */
export const hour = (time) =>
  time.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hour12: false });

/** @param {string} key @param {Record<string, string | number>} [words] */
function text(key, words = {}) {
  return (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => String(words[name] ?? whole));
}
