import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Marks } from '../../../frontend/sheet/marks.ts';

test('a cell has its own count, and the one that names the row the sum of the row', () => {
  const marks = new Marks();
  marks.show([
    { row: 'a', column: '', count: 1 },
    { row: 'a', column: 'cost', count: 2 },
    { row: 'b', column: 'cost', count: 4 },
  ]);
  assert.equal(marks.count('a', 'cost', false), 2);
  assert.equal(marks.count('a', 'title', true), 3);
  assert.equal(marks.count('a', 'title', false), 0);
  assert.equal(marks.count('c', 'title', true), 0);
  marks.show([]);
  assert.equal(marks.count('a', 'title', true), 0);
});
