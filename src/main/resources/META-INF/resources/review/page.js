// @ts-check
/** @import { Data } from './types.js' */
import { Desk } from './desk.js';
import { enter, failed } from './entry.js';
import { tidy } from './kept.js';
import { listen } from './keys.js';
import { read } from './server.js';
import { speak } from './texts.js';

/** Whoever comes back after that time sees what changed. */
const STALE_MS = 60_000;

/** As on the sign-in page: others use this computer too. */
const SHARED = 'planner-shared-computer';

/** @type {Desk | null} */
let desk = null;
let readAt = 0;

// taken out of the address at once, so that it stays in no history and on no screen shown to others
const token = location.hash.slice(1);
history.replaceState(history.state, '', location.pathname + location.search);

const address = new URLSearchParams(location.search);
const signIn = `review${location.search}`;

/** @returns {Promise<Data>} */
async function load() {
  const data = await read(address);
  readAt = Date.now();
  return data;
}

async function start() {
  try {
    const data = await load();
    const box = localStorage.getItem(SHARED) === null ? localStorage : sessionStorage;
    tidy(box, Date.now());
    speak(data.language, data.texts);
    desk = new Desk(data, box, data.person.startsWith('link:') ? null : signIn, load);
  } catch (error) {
    failed(error, start, address.has('round') ? signIn : 'login');
  }
}

/** Whatever waits is sent, and what is old is read anew. */
function wake() {
  if (!desk || document.visibilityState !== 'visible') {
    return;
  }
  void desk.sender.send();
  if (Date.now() - readAt > STALE_MS) {
    readAt = Date.now();
    void desk.refresh();
  }
}

speak(document.documentElement.lang, JSON.parse(document.getElementById('texts')?.textContent ?? '{}'));
listen(() => desk);
window.addEventListener('online', wake);
document.addEventListener('visibilitychange', wake);
// another link, opened in the same tab
window.addEventListener('hashchange', () => location.reload());
void (token ? enter(token, start) : start());
