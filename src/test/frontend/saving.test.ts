import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PendingChanges, type Sending } from '../../../frontend/saving/pending-changes.ts';
import { Rests } from '../../../frontend/saving/rests.ts';
import { Steady } from '../../../frontend/saving/steady.ts';

const name = { field: 'name' };
const city = { field: 'city' };

test('nothing is said while requests without a change are on their way', () => {
  const changes = new PendingChanges();
  changes.connectionIs('loading', 0);
  assert.equal(changes.sending, 'nothing');
});

test('a change is being saved from when it leaves until the server has answered', () => {
  const changes = new PendingChanges();
  changes.changed(name, 100);
  assert.equal(changes.sending, 'nothing');
  changes.connectionIs('loading', 100);
  assert.equal(changes.sending, 'saving');
  assert.deepEqual(changes.connectionIs('connected', 180), [name]);
  assert.equal(changes.sending, 'nothing');
});

test('what is still being typed when an answer comes is not answered by it', () => {
  const changes = new PendingChanges();
  changes.changed(name, 100);
  changes.connectionIs('loading', 100);
  changes.changed(city, 1150);
  assert.deepEqual(changes.connectionIs('connected', 180), [name]);
  changes.connectionIs('loading', 1150);
  assert.equal(changes.sending, 'saving');
  assert.deepEqual(changes.connectionIs('connected', 1200), [city]);
});

test('a change made in the middle of a request is answered with the one that follows at once', () => {
  const changes = new PendingChanges();
  changes.changed(name, 100);
  changes.connectionIs('loading', 100);
  changes.changed(city, 120);
  assert.deepEqual(changes.connectionIs('connected', 400), [name, city]);
});

test('a value that was typed back is not waited for', () => {
  const changes = new PendingChanges();
  changes.changed(name, 100);
  changes.withdrawn(name);
  changes.connectionIs('loading', 100);
  assert.equal(changes.sending, 'nothing');
});

test('without a connection changes cannot be saved, and are as soon as it is back', () => {
  const changes = new PendingChanges();
  changes.connectionIs('reconnecting', 0);
  assert.equal(changes.sending, 'nothing');
  changes.changed(name, 100);
  assert.equal(changes.sending, 'unreachable');
  changes.connectionIs('connection-lost', 5000);
  assert.equal(changes.sending, 'unreachable');
  changes.connectionIs('loading', 9000);
  assert.equal(changes.sending, 'saving');
  changes.connectionIs('connected', 9100);
  assert.equal(changes.sending, 'nothing');
});

/** A clock that is moved by hand. */
function timers() {
  let now = 0;
  const waiting: { at: number; act: () => void }[] = [];
  const after = (milliseconds: number, act: () => void): (() => void) => {
    const timer = { at: now + milliseconds, act };
    waiting.push(timer);
    return () => waiting.includes(timer) && waiting.splice(waiting.indexOf(timer), 1);
  };
  const pass = (milliseconds: number): void => {
    now += milliseconds;
    for (const timer of waiting.filter(({ at }) => at <= now)) {
      waiting.splice(waiting.indexOf(timer), 1);
      timer.act();
    }
  };
  return { after, pass };
}

function indicator() {
  const shown: Sending[] = [];
  const { after, pass } = timers();
  return { steady: new Steady(after, (sending) => shown.push(sending)), shown, pass };
}

test('an answer within a moment shows nothing', () => {
  const { steady, shown, pass } = indicator();
  steady.want('saving');
  pass(149);
  steady.want('nothing');
  pass(1000);
  assert.deepEqual(shown, []);
});

test('a slow answer is shown, and long enough to be read', () => {
  const { steady, shown, pass } = indicator();
  steady.want('saving');
  pass(150);
  assert.deepEqual(shown, ['saving']);
  pass(20);
  steady.want('nothing');
  assert.deepEqual(shown, ['saving']);
  pass(380);
  assert.deepEqual(shown, ['saving', 'nothing']);
});

test('two changes in a row are one saving', () => {
  const { steady, shown, pass } = indicator();
  steady.want('saving');
  pass(150);
  steady.want('nothing');
  steady.want('saving');
  pass(400);
  assert.deepEqual(shown, ['saving']);
  steady.want('nothing');
  assert.deepEqual(shown, ['saving', 'nothing']);
});

test('a lost connection is said at once, and no longer than it lasts', () => {
  const { steady, shown } = indicator();
  steady.want('unreachable');
  steady.want('nothing');
  assert.deepEqual(shown, ['unreachable', 'nothing']);
});

test('what is typed is sent once, after a rest that each key begins anew', () => {
  const time = timers();
  const sent: object[] = [];
  const rests = new Rests(time.after, (field) => sent.push(field));
  rests.begin(name, 1000);
  time.pass(900);
  rests.begin(name, 1000);
  time.pass(900);
  assert.deepEqual(sent, []);
  time.pass(100);
  assert.deepEqual(sent, [name]);
  time.pass(5000);
  assert.deepEqual(sent, [name]);
});

test('a field that was left is not sent again', () => {
  const time = timers();
  const sent: object[] = [];
  const rests = new Rests(time.after, (field) => sent.push(field));
  rests.begin(name, 1000);
  rests.forget(name);
  time.pass(5000);
  assert.deepEqual(sent, []);
});

test('who types without a rest has it sent after ten seconds all the same', () => {
  let now = 0;
  const sent: object[] = [];
  const waits: number[] = [];
  let last = (): void => {};
  const rests = new Rests(
    (milliseconds, act) => {
      waits.push(milliseconds);
      last = act;
      return () => (last = () => {});
    },
    (field) => sent.push(field),
    () => now
  );
  for (now = 0; now <= 9600; now += 600) {
    rests.begin(name, 1000);
  }
  assert.deepEqual(waits.slice(-2), [1000, 400]);
  last();
  assert.deepEqual(sent, [name]);
  rests.begin(name, 1000);
  assert.equal(waits.at(-1), 1000);
});
