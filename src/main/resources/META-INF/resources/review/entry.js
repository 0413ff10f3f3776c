// @ts-check
/** @import { Look } from './types.js' */
import { button, element, line } from './elements.js';
import { begin, look, Refused } from './server.js';
import { say, speak } from './texts.js';

/** Says what a link is for; a press begins. @param {string} token @param {() => Promise<void>} then */
export async function enter(token, then) {
  try {
    const found = await look(token);
    speak(found.language, found.texts);
    show(found.title, [line(found.who), line(found.deadline), ...way(found, token, then)]);
  } catch (error) {
    failed(error, () => enter(token, then));
  }
}

/** A guest in the same browser would end the session of a person. @param {Look} found @param {string} token @param {() => Promise<void>} then */
function way(found, token, then) {
  if (found.signedIn) {
    const address = `review?partnership=${found.partnership}&round=${found.round}`;
    return [line(found.signedIn), element('p', {}, element('a', { href: address }, say('account')))];
  }
  const start = button(
    say('begin'),
    async () => {
      start.disabled = true;
      try {
        await begin(token);
        await then();
      } catch (error) {
        failed(error, () => enter(token, then));
      }
    },
    { class: 'first' },
  );
  return [element('p', {}, start)];
}

/** Why nothing can be shown, and what helps. @param {unknown} error @param {() => void} again @param {string} [signIn] address that asks to sign in */
export function failed(error, again, signIn = 'login') {
  const status = error instanceof Refused ? error.status : 0;
  if (status === 401) {
    show(say('title'), [line(say('no-session')), element('p', {}, element('a', { href: signIn }, say('sign-in')))]);
  } else if (status === 403 || status === 404 || status === 400) {
    show(say('title'), [line(say(status === 403 ? 'no-seat' : 'not-found'))]);
  } else {
    show(say('title'), [line(say('no-connection')), element('p', {}, button(say('again'), again))]);
  }
}

/** @param {string} title @param {(HTMLElement | null)[]} contents */
function show(title, contents) {
  const heading = element('h1', { tabindex: -1 }, title);
  document.body.replaceChildren(element('main', { class: 'entry' }, heading, ...contents));
  heading.focus();
}
