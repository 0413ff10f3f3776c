import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clear, copied, fillDown, paste } from '../../../frontend/sheet/gestures.ts';
import { SheetModel } from '../../../frontend/sheet/model.ts';

const levels = ['0', '1', '2', '3', '4'].map((value) => ({ value, label: `level ${value}` }));

function model(): SheetModel {
  const sheet = new SheetModel();
  const cells = (...texts: string[]) => texts.map((text) => ({ text, version: 1 }));
  sheet.show({
    columns: [
      { id: 'name', header: 'Name', editor: 'text', width: '1rem', readOnly: true },
      { id: 'a', header: 'A', editor: 'level', width: '1rem', choices: [...levels, { value: '?', label: 'I do not know' }] },
      { id: 'b', header: 'B', editor: 'text', width: '1rem' },
    ],
    rows: [
      { id: 'r1', cells: cells('one', '1', 'x') },
      { id: 'g', group: 'Title', cells: [null, null, null] },
      { id: 'r2', cells: cells('two', '2', 'y') },
      { id: 'r3', cells: cells('three', '', 'z') },
    ],
  });
  return sheet;
}

const cell = (row: number, col: number) => ({ top: row, left: col, bottom: row, right: col });

test('a pasted block steps over title rows and maps labels to values', () => {
  const done = paste(model(), cell(0, 1), [['LEVEL 3', 'p'], ['i do not know', 'q']]);
  assert.deepEqual(
    done.changes.map(({ place, text }) => [place.row, place.col, text]),
    [[0, 1, '3'], [0, 2, 'p'], [2, 1, '?'], [2, 2, 'q']],
  );
  assert.deepEqual([done.locked, done.outside], [0, 0]);
});

test('cells beyond the border and locked cells are counted', () => {
  const done = paste(model(), cell(2, 0), [['other', '1', 'p', 'q'], ['three', '1', 'p', 'q'], ['x', '1', 'p', 'q']]);
  assert.equal(done.locked, 1);
  assert.equal(done.outside, 12 - 6);
});

test('one text fills the range, a fitting block repeats', () => {
  const range = { top: 2, left: 1, bottom: 3, right: 1 };
  assert.deepEqual(paste(model(), range, [['4']]).changes.map(({ text }) => text), ['4', '4']);
});

test('an unchanged cell is not sent, unless its text was refused', () => {
  const sheet = model();
  assert.equal(paste(sheet, cell(0, 1), [['1']]).changes.length, 0);
  sheet.setDraft({ row: 0, col: 1 }, { text: '9', batch: 0, error: 'no' });
  assert.equal(paste(sheet, cell(0, 1), [['9']]).changes.length, 1);
});

test('filling down copies the first row, or the row above a single one', () => {
  const sheet = model();
  assert.deepEqual(fillDown(sheet, { top: 2, left: 1, bottom: 3, right: 2 }).changes.map(({ text }) => text), ['2', 'y']);
  assert.deepEqual(fillDown(sheet, cell(3, 2)).changes.map(({ text }) => text), ['y']);
  assert.equal(fillDown(sheet, cell(0, 2)).changes.length, 0);
});

test('clearing leaves locked cells alone', () => {
  const done = clear(model(), { top: 0, left: 0, bottom: 0, right: 2 });
  assert.deepEqual(done.changes.map(({ place }) => place.col), [1, 2]);
  assert.equal(done.locked, 1);
});

test('copying takes drafts and titles', () => {
  const sheet = model();
  sheet.setDraft({ row: 0, col: 2 }, { text: 'draft', batch: 0, error: 'no' });
  assert.deepEqual(copied(sheet, { top: 0, left: 0, bottom: 1, right: 2 }), [['one', '1', 'draft'], ['Title', '', '']]);
});

test('an answer that a newer draft overtook stores below it', () => {
  const sheet = model();
  const place = { row: 0, col: 2 };
  sheet.setDraft(place, { text: 'newer', batch: 2 });
  sheet.answer({ row: 'r1', column: 'b', cell: { text: 'older', version: 2 } }, 1);
  assert.equal(sheet.text(place), 'newer');
  sheet.answer({ row: 'r1', column: 'b', error: 'too long' }, 2);
  assert.equal(sheet.draft(place)?.error, 'too long');
  sheet.dropDraft(place);
  assert.equal(sheet.text(place), 'older');
});

test('a first line of headings says which columns are meant', () => {
  const done = paste(model(), cell(0, 1), [['b', 'Remarks', 'A'], ['p', 'no', '3'], ['q', 'no', '4']]);
  assert.deepEqual(
    done.changes.map(({ place, text }) => [place.row, place.col, text]),
    [[0, 1, '3'], [0, 2, 'p'], [2, 1, '4'], [2, 2, 'q']],
  );
  assert.deepEqual([done.outside, done.unknown, done.extra], [0, 1, undefined]);
});

test('what lies on the empty row or below it becomes new rows', () => {
  const sheet = model();
  sheet.show({ columns: sheet.columns, rows: [...sheet.rows, { id: 'new', cells: [null, null, null] }], appends: 'new' });
  const done = paste(sheet, cell(3, 1), [['1', 'p', 'beyond'], ['2', 'q', 'beyond'], ['3', 'r', 'beyond']]);
  assert.deepEqual(done.changes.map(({ place, text }) => [place.row, place.col, text]), [[3, 1, '1'], [3, 2, 'p']]);
  assert.deepEqual(done.extra, { columns: ['a', 'b', ''], rows: [['2', 'q', 'beyond'], ['3', 'r', 'beyond']] });
  assert.equal(done.outside, 3);
  const below = paste(sheet, cell(4, 2), [['one'], ['two']]);
  assert.deepEqual([below.changes, below.extra], [[], { columns: ['b'], rows: [['one'], ['two']] }]);
});
