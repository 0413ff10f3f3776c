import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RefusedCells } from '../../../frontend/saving/refused-cells.ts';

const list = {};
const matrix = {};

test('refused cells of all sheets are counted until each is corrected or given up', () => {
  const cells = new RefusedCells();
  cells.hold(list, 4);
  cells.hold(matrix, 1);
  assert.equal(cells.count, 5);
  cells.turned();
  assert.equal(cells.count, 5, 'another edit that was stored changes nothing');
  cells.hold(list, 0);
  assert.equal(cells.settled, false);
  cells.hold(matrix, 0);
  assert.equal(cells.settled, true);
});

test('what the server refused a moment ago is not settled before a sheet shows it', () => {
  const cells = new RefusedCells();
  cells.hold(list, 1);
  cells.hold(list, 0);
  cells.turned();
  assert.equal(cells.settled, false);
  cells.hold(list, 1);
  cells.hold(list, 0);
  assert.equal(cells.settled, true);
});

test('a page that is left with refused cells has settled nothing', () => {
  const cells = new RefusedCells();
  cells.hold(list, 2);
  cells.leave(list);
  assert.equal(cells.count, 0);
  assert.equal(cells.settled, false);
});
