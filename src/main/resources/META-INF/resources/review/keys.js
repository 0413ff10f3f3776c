// @ts-check
/** @import { Desk } from './desk.js' */
import { KEYS } from './card.js';
import { button, element } from './elements.js';
import { say, voteName } from './texts.js';

const WALKING = ['j', 'k', 'ArrowLeft', 'ArrowRight'];
const OFF = 'planner-review-keys-off';

/** Single keys that answer and walk, unless somebody types or has switched them off. @param {() => Desk | null} now */
export function listen(now) {
  document.addEventListener('keydown', (event) => {
    const target = /** @type {Element} */ (event.target);
    const act = now();
    if (!act || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || target.closest('dialog')) {
      return;
    }
    if (event.key === 'Escape') {
      act.close();
    } else if (event.repeat && !WALKING.includes(event.key)) {
      // a key that is held would answer point after point
      event.preventDefault();
    } else if (!off() && !target.closest('input, select, textarea') && press(event.key, act)) {
      event.preventDefault();
    }
  });
}

/** @param {string} key @param {Desk} act */
function press(key, act) {
  const vote = Object.entries(KEYS).find(([, each]) => each === key)?.[0];
  if (vote) {
    act.choose(/** @type {import('./types.js').Vote} */ (vote));
  } else if (key === 's') {
    act.suggest();
  } else if (key === 'j' || key === 'ArrowRight') {
    act.step(1);
  } else if (key === 'k' || key === 'ArrowLeft') {
    act.step(-1);
  } else if (key === '?') {
    show();
  } else {
    return false;
  }
  return true;
}

function off() {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

/** The window that names them all. */
export function show() {
  const votes = Object.entries(KEYS).map(([vote, key]) => [key, voteName(/** @type {import('./types.js').Vote} */ (vote))]);
  const all = [...votes, ['s', say('suggest')], ['j →', say('next')], ['k ←', say('previous')], ['?', say('keys')]];
  const use = element('input', {
    type: 'checkbox',
    checked: !off(),
    onchange: () => (use.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, 'yes')),
  });
  const lines = all.map(([key, name]) => element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, name)));
  open(say('keys'), [element('dl', { class: 'keys' }, ...lines), element('label', { class: 'choice' }, use, say('keys.use'))], []);
}

/** Asks before many answers are given at once. @param {number} count @param {() => void} yes */
export function ask(count, yes) {
  const text = element('p', {}, say('agree-all.question', { count }));
  open(say('agree-all', { count }), [text], [button(say('agree-all.yes'), yes, { class: 'first', value: 'yes' })]);
}

/** @param {string} title @param {HTMLElement[]} contents @param {HTMLElement[]} acts each closes it too */
function open(title, contents, acts) {
  const close = () => dialog.close();
  acts.forEach((act) => act.addEventListener('click', close));
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'asked', onclose: () => dialog.remove() },
    element('h2', { id: 'asked' }, title),
    ...contents,
    element('div', { class: 'steps' }, ...acts, button(say(acts.length > 0 ? 'cancel' : 'close'), close)),
  );
  document.body.append(dialog);
  dialog.showModal();
}
