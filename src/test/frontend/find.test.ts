import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved } from '../../../frontend/find/choosing.ts';

test('arrows go round, pages stop at the ends', () => {
  assert.equal(moved('ArrowDown', 0, 3), 1);
  assert.equal(moved('ArrowDown', 2, 3), 0);
  assert.equal(moved('ArrowUp', 0, 3), 2);
  assert.equal(moved('PageDown', 1, 20), 9);
  assert.equal(moved('PageDown', 18, 20), 19);
  assert.equal(moved('PageUp', 3, 20), 0);
});

test('other keys, and keys in an empty list, lead nowhere', () => {
  assert.equal(moved('Home', 1, 3), undefined);
  assert.equal(moved('ArrowDown', 0, 0), undefined);
});
