import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contains, jump, type Place, rangeOf, step, tabbed } from '../../../frontend/sheet/range.ts';

const size = { rows: 5, cols: 4 };
const at = (row: number, col: number): Place => ({ row, col });

test('a range is the same from every corner', () => {
  const range = { top: 1, left: 0, bottom: 3, right: 2 };
  assert.deepEqual(rangeOf(at(1, 0), at(3, 2)), range);
  assert.deepEqual(rangeOf(at(3, 0), at(1, 2)), range);
  assert.equal(contains(range, at(2, 2)), true);
  assert.equal(contains(range, at(2, 3)), false);
});

test('steps stop at the border', () => {
  assert.deepEqual(step(at(0, 0), 'up', size), at(0, 0));
  assert.deepEqual(step(at(3, 1), 'down', size, 20), at(4, 1));
});

test('a jump ends with the run, crosses a gap, or reaches the border', () => {
  const filled = new Set(['0', '1', '3']);
  const isFilled = (place: Place): boolean => filled.has(String(place.row));
  assert.deepEqual(jump(at(0, 1), 'down', size, isFilled), at(1, 1));
  assert.deepEqual(jump(at(1, 1), 'down', size, isFilled), at(3, 1));
  assert.deepEqual(jump(at(3, 1), 'down', size, isFilled), at(4, 1));
  assert.deepEqual(jump(at(4, 1), 'down', size, isFilled), at(4, 1));
});

test('Tab runs along the rows and ends with the sheet', () => {
  assert.deepEqual(tabbed(at(0, 3), false, size), at(1, 0));
  assert.deepEqual(tabbed(at(1, 0), true, size), at(0, 3));
  assert.equal(tabbed(at(4, 3), false, size), null);
  assert.equal(tabbed(at(0, 0), true, size), null);
});
