// @ts-check
/** @import { Sender } from './sender.js' */
/** @import { Review } from './state.js' */
import { button, element, line } from './elements.js';
import { hour, say } from './texts.js';

/** Saving is told only where it takes a while. */
const SOON_MS = 600;

/** What every review begins with: who answers until when, for whom, and how it is decided. @param {Review} review @param {HTMLElement} choice of the seat */
export function introduction(review, choice) {
  const { round, name, person } = review.data;
  const planner = `partnerships/${round.partnership}/reviews`;
  const again = review.items.filter((item) => review.status(item) === 'again').map((item) => item.title);
  return element(
    'div',
    {},
    element('p', { class: 'small' }, `${round.acronym} – ${round.partnershipName}`),
    element('h1', {}, round.title),
    line(say('who', { name, partner: review.seat.label })),
    element('p', {}, element('strong', {}, round.now)),
    line(again.length > 0 ? say('asked-again.which', { title: again.join(', ') }) : null),
    choice,
    element(
      'details',
      { class: 'about', open: review.answered === 0 },
      element('summary', {}, say('about')),
      round.message ? element('blockquote', {}, round.message) : null,
      ...review.seat.rule.map((sentence) => line(sentence)),
      line(say('notice'), 'small'),
    ),
    person.startsWith('person:') && element('p', {}, element('a', { href: planner }, say('planner'))),
  );
}

/** For whom the person answers, where that is to be chosen. @param {Review} review @param {(seat: string) => void} choose */
export function seats(review, choose) {
  if (review.data.seats.length < 2) {
    return null;
  }
  const total = review.items.length;
  const each = review.data.seats.map((seat) =>
    element(
      'label',
      { class: 'choice' },
      element('input', {
        type: 'radio',
        name: 'seat',
        id: `seat-${seat.id}`,
        checked: seat.id === review.seat.id,
        onchange: () => choose(seat.id),
      }),
      element(
        'span',
        {},
        seat.proxy ? `${seat.label} (${seat.proxy})` : seat.label,
        review.data.round.takesAnswers &&
          element('span', { class: 'small' }, ` ${say('progress', { answered: review.answeredFor(seat.id), total })}`),
      ),
    ),
  );
  return element('fieldset', {}, element('legend', {}, say('seat')), ...each);
}

/** How far it is, and the way to be ready at once. @param {Review} review @param {() => void} agreeToOthers @param {() => void} keys */
export function progress(review, agreeToOthers, keys) {
  const total = review.items.length;
  const text = say('progress', { answered: review.answered, total });
  const others = review.others.length;
  const { takesAnswers } = review.data.round;
  return [
    takesAnswers && element('progress', { max: total, value: review.answered, 'aria-label': text }),
    takesAnswers && element('span', {}, text),
    takesAnswers && others > 0 && button(say('agree-all', { count: others }), agreeToOthers, { id: 'agree-all' }),
    button(say('keys'), keys, { id: 'keys', class: 'quiet' }),
  ];
}

/** Thanks, when nothing is missing. @param {Review} review */
export function thanks(review) {
  if (!review.data.round.takesAnswers || !review.finished || review.kept.waiting().length > 0) {
    return '';
  }
  return [say('thanks'), review.data.receipt ? say('thanks.receipt') : '', say('thanks.change')].filter(Boolean).join(' ');
}

/** Where answers are: on the server, or still here. @param {Sender} sender @param {Review} review @param {string | null} signIn where to sign in; null: by a link */
export function saving(sender, review, signIn) {
  const place = element('p', { class: 'saving', role: 'status' });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later;
  return {
    place,
    update: () => {
      clearTimeout(later);
      if (sender.state === 'saving') {
        later = setTimeout(() => place.replaceChildren(say('saving')), SOON_MS);
      } else {
        const said = words(sender, review, signIn);
        place.classList.toggle('attention', sender.state !== 'saved');
        if (place.textContent !== said.map((part) => (typeof part === 'string' ? part : part.textContent)).join('')) {
          place.replaceChildren(...said);
        }
      }
    },
  };
}

/** @param {Sender} sender @param {Review} review @param {string | null} signIn @returns {(string | HTMLElement)[]} */
function words(sender, review, signIn) {
  const count = review.kept.waiting().length;
  if (sender.state === 'ended') {
    return signIn
      ? [say('ended', { count }), ' ', element('a', { href: signIn }, say('sign-in'))]
      : [say('ended-link', { count })];
  }
  if (sender.state === 'over') {
    return [say('over', { count })];
  }
  if (count > 0) {
    return [say(review.kept.safe ? 'kept' : 'kept-in-page', { count })];
  }
  return sender.savedAt ? [say('saved', { time: hour(sender.savedAt) })] : [];
}
