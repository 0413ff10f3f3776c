// @ts-check
/** @import { Review } from './state.js' */
/** @import { Item } from './types.js' */
import { element } from './elements.js';
import { resultName, say, voteName } from './texts.js';

/**
 * All points with what became of each; leads to any of them.
 *
 * @param {Review} review
 * @param {(at: number) => void} go
 */
export function list(review, go) {
  const rows = review.items.map((item, at) => {
    const state = element('span', { class: 'small' });
    const press = element('button', { type: 'button', onclick: () => go(at) }, element('span', {}, item.title), state);
    return { item, at, state, press, row: element('li', {}, press) };
  });
  const only = element('input', { type: 'checkbox', onchange: () => update() });
  const none = element('p', { class: 'small', hidden: true }, say('none-owed'));
  const wide = matchMedia('(min-width: 60rem)').matches;
  const update = () => {
    for (const { item, at, state, press, row } of rows) {
      state.textContent = stateOf(review, item);
      row.hidden = only.checked && !review.isOwed(item) && at !== review.at;
      press.className = review.status(item);
      if (at === review.at) {
        press.setAttribute('aria-current', 'true');
        // the list alone, not the page
        place.scrollTop = press.offsetTop - place.clientHeight / 2;
      } else {
        press.removeAttribute('aria-current');
      }
    }
    none.hidden = rows.some(({ row }) => !row.hidden);
  };
  const place = element(
    'details',
    { class: 'all', open: wide },
    element('summary', {}, say('all', { total: review.items.length })),
    review.data.round.takesAnswers && element('label', { class: 'choice' }, only, say('only-owed')),
    none,
    element('ol', {}, ...rows.map(({ row }) => row)),
  );
  update();
  return { place: element('nav', { 'aria-label': say('all', { total: review.items.length }) }, place), update };
}

/** @param {Review} review @param {Item} item */
function stateOf(review, item) {
  const status = review.status(item);
  const given = review.given(item);
  const answer = given && status !== 'again' ? voteName(given.vote) : '';
  if (status === 'waiting' || status === 'refused') {
    return `${answer} – ${say(`status.${status}`)}`;
  }
  if (item.result) {
    return answer ? `${resultName(item.result)} – ${say('answer')}: ${answer}` : resultName(item.result);
  }
  return answer || say(`status.${status}`);
}
