// @ts-check
/** @import { Desk } from './desk.js' */
/** @import { Review } from './state.js' */
/** @import { Item, Vote, Word } from './types.js' */
import { button, element, line } from './elements.js';
import { resultName, say, voteName } from './texts.js';

/** The key of each answer. @type {Record<Vote, string>} */
export const KEYS = { AGREE: 'a', WISH: 'w', OBJECT: 'o', ABSTAIN: 'n', MEETING: 'm' };

/** What is decided on, and what may be answered. @param {Review} review @param {Desk} act @param {HTMLElement | null} writing */
export function card(review, act, writing) {
  const item = review.item;
  const votes = review.votes(item);
  return element(
    'article',
    { class: 'card', 'aria-labelledby': 'title' },
    head(review, item),
    ...item.files.map((file) =>
      element('p', {}, element('a', { href: file.address, target: '_blank', class: 'document' }, say('open-document'))),
    ),
    edited(item),
    words(item.words),
    result(item),
    before(review, item, act),
    votes.length > 0 && buttons(review, item, votes, act),
    writing,
    element(
      'div',
      { class: 'steps' },
      button(say('previous'), () => act.step(-1), { id: 'previous', disabled: review.at === 0, 'aria-keyshortcuts': 'k' }),
      button(say('next'), () => act.step(1), {
        id: 'next',
        disabled: review.at === review.items.length - 1,
        'aria-keyshortcuts': 'j',
      }),
    ),
  );
}

/** @param {Review} review @param {Item} item */
function head(review, item) {
  const place = say('place', { number: review.at + 1, total: review.items.length });
  return element(
    'header',
    {},
    element('p', { class: 'small' }, `${place} · ${item.what}`),
    element('h2', { id: 'title', tabindex: -1 }, item.title),
    item.discuss && element('p', {}, element('strong', { class: 'mark' }, say('discuss'))),
  );
}

/** @param {Item} item */
function edited(item) {
  return (
    item.edited.length > 0 &&
    element('div', { class: 'notice' }, line(say('edited')), words(item.edited), line(say('edited.below')))
  );
}

/** @param {Word[]} all */
function words(all) {
  return (
    all.length > 0 &&
    element(
      'dl',
      {},
      ...all.map((word) =>
        element(
          'div',
          { class: word.before === null ? null : 'changed' },
          element('dt', {}, word.label),
          element('dd', {}, word.value || say('nothing'), was(word)),
        ),
      ),
    )
  );
}

/** @param {Word} word */
function was(word) {
  if (word.before === null) {
    return null;
  }
  const text = word.before === '' ? say('new') : say('was', { before: word.before });
  return element('span', { class: 'was' }, text);
}

/** @param {Item} item */
function result(item) {
  return (
    item.result &&
    element('div', { class: 'notice' }, line(`${say('result')}: ${resultName(item.result)}`), quoted(say('note'), item.note))
  );
}

/** What was answered before, and what became of it. @param {Review} review @param {Item} item @param {Desk} act */
function before(review, item, act) {
  const given = review.given(item);
  const status = review.status(item);
  if (!given) {
    return null;
  }
  const stored = item.answers[review.seat.id];
  const said = `${say(status === 'again' ? 'answer-then' : 'answer')}: ${voteName(given.vote)}`;
  return element(
    'div',
    { class: `notice ${status}` },
    status === 'refused' && 'refused' in given && refused(String(given.refused), act),
    status === 'again' && line(say('asked-again')),
    line(status === 'waiting' ? `${said} (${say('status.waiting')})` : said),
    quoted('', given.reason),
    'givenBy' in given && given.givenBy !== review.data.name && line(say('given-by', { name: given.givenBy }), 'small'),
    status !== 'refused' && stored?.settled && line(say(`settled.${stored.settled.toLowerCase()}`)),
    status !== 'refused' && quoted(say('note'), stored?.reply),
  );
}

/** @param {string} why @param {Desk} act */
function refused(why, act) {
  return element(
    'div',
    { role: 'alert' },
    line(say('refused', { reason: why }), 'wrong'),
    element('p', {}, button(say('read-again'), act.readAgain, { id: 'read-again' })),
  );
}

/** @param {string} label @param {string | null | undefined} text */
function quoted(label, text) {
  return text ? element('blockquote', {}, label ? `${label}: ${text}` : text) : null;
}

/** @param {Review} review @param {Item} item @param {readonly Vote[]} votes @param {Desk} act */
function buttons(review, item, votes, act) {
  const given = review.isOwed(item) ? null : review.given(item);
  return element(
    'div',
    { class: 'votes', role: 'group', 'aria-label': say('answer') },
    ...votes.map((vote) =>
      element(
        'button',
        {
          id: `vote-${vote}`,
          type: 'button',
          'aria-pressed': String(given?.vote === vote),
          'aria-keyshortcuts': KEYS[vote],
          onclick: () => act.choose(vote),
        },
        voteName(vote),
        element('kbd', { 'aria-hidden': 'true' }, KEYS[vote]),
      ),
    ),
    review.data.round.takesAnswers &&
      item.words.some((word) => word.property) &&
      element(
        'button',
        { id: 'suggest', type: 'button', 'aria-keyshortcuts': 's', onclick: () => act.suggest() },
        say('suggest'),
        element('kbd', { 'aria-hidden': 'true' }, 's'),
      ),
  );
}
