// @ts-check
/** @import { Data, Look, Round, Waiting } from './types.js' */

const PATIENCE_MS = 20_000;

/** The server has answered, and not what was hoped for. */
export class Refused extends Error {
  /** @param {number} status of HTTP */
  constructor(status) {
    super(`refused: ${status}`);
    this.status = status;
  }
}

/** What the link of that token is for. @param {string} token @returns {Promise<Look>} */
export const look = (token) => post('look', { token });

/** Begins as the guest of that link. @param {string} token @returns {Promise<void>} */
export const begin = (token) => post('begin', { token });

/** The review of that address; of a guest the one of the link. @param {URLSearchParams} address @returns {Promise<Data>} */
export function read(address) {
  const wanted = new URLSearchParams();
  for (const name of ['partnership', 'round']) {
    const value = address.get(name);
    if (value) {
      wanted.set(name, value);
    }
  }
  return ask(`data?${wanted}`, {});
}

/** What became of each answer: null where it is stored. @param {Round} round @param {string} person @param {Waiting[]} answers */
export async function store(round, person, answers) {
  const given = answers.map(({ item, seat, vote, reason, edition, known, suggested }) => ({
    item,
    seat,
    vote,
    reason,
    edition,
    known,
    suggested,
  }));
  const stored = await post('answers', { partnership: round.partnership, round: round.id, person, answers: given });
  return /** @type {{problem: string | null}[]} */ (stored.outcomes).map((outcome) => outcome.problem);
}

/** The token that shows that this page asks; a new session has another one. @param {Document} page */
function token(page) {
  /** @param {string} name */
  const content = (name) => page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
  return { [content('_csrf_header')]: content('_csrf') };
}

let own = token(document);

/** @param {string} path @param {object} body */
async function post(path, body) {
  const send = () =>
    ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...own },
      body: JSON.stringify(body),
    });
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 403) {
      throw error;
    }
    const page = await fetch('review', { signal: AbortSignal.timeout(PATIENCE_MS) });
    own = token(new DOMParser().parseFromString(await page.text(), 'text/html'));
    return send();
  }
}

/** @param {string} path @param {RequestInit} options */
async function ask(path, options) {
  const answer = await fetch(`review/${path}`, { ...options, signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) {
    throw new Refused(answer.status);
  }
  return answer.status === 204 ? null : answer.json();
}
