import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IdleClock } from '../../../frontend/session/idle-clock.ts';

const MINUTE = 60_000;

test('the end is announced, and comes', () => {
  const clock = new IdleClock(30 * MINUTE, 2 * MINUTE, 0);
  assert.equal(clock.state(27 * MINUTE), 'working');
  assert.equal(clock.state(28 * MINUTE), 'announced');
  assert.equal(clock.state(30 * MINUTE), 'over');
});

test('whoever does something has the whole time again, and the server learns of it now and then', () => {
  const clock = new IdleClock(30 * MINUTE, 2 * MINUTE, 0);
  assert.equal(clock.active(1000), false);
  assert.equal(clock.active(31_000), true);
  assert.equal(clock.active(32_000), false);
  assert.equal(clock.active(29 * MINUTE), true);
  assert.equal(clock.state(56 * MINUTE), 'working');
});

test('a session in which somebody works elsewhere lasts as long as the server says', () => {
  const clock = new IdleClock(30 * MINUTE, 2 * MINUTE, 0);
  clock.lasts(10 * MINUTE, 30 * MINUTE);
  assert.equal(clock.state(37 * MINUTE), 'working');
  assert.equal(clock.state(38 * MINUTE), 'announced');
  assert.equal(clock.state(40 * MINUTE), 'over');
});
