import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Batching, type BatchingParts, MOST_ROWS } from '../../../frontend/sheet/batching.ts';
import { SheetController, type SheetParts } from '../../../frontend/sheet/controller.ts';
import { SheetModel } from '../../../frontend/sheet/model.ts';
import { Selection } from '../../../frontend/sheet/selection.ts';

function sheet(states: readonly 'readonly'[]) {
  const model = new SheetModel();
  model.show({
    columns: [{ id: 'title', header: 'Title', editor: 'text', width: '9rem' }],
    rows: [
      { id: 'r', cells: [{ text: 'Fair', states }] },
      { id: 'new', cells: [null] },
    ],
    appends: 'new',
  });
  const said: string[] = [];
  const sent: unknown[] = [];
  const appended: unknown[] = [];
  const parts = {
    model,
    selection: new Selection(),
    view: { paint() {}, paintAll() {}, paintRanges() {} },
    queue: { nextNumber: () => 1, holds: () => false, push: (batch: unknown) => sent.push(batch) },
    status: { say() {} },
    texts: () => ({ 'too-many-rows': 'At most 1,000, not {count}.', locked: 'Suggest it instead.' }),
    focusActive() {},
    activeChanged() {},
    editing: { open: false, start: () => sent.push('editor') },
    append: (extra: unknown) => appended.push(extra),
    explain: (text: string) => said.push(text),
  };
  return { parts, said, sent, appended };
}

function pasted(rows: number): ClipboardEvent {
  const text = Array.from({ length: rows }, (_, row) => `Row ${row}`).join('\n');
  return { clipboardData: { getData: () => text }, preventDefault() {} } as unknown as ClipboardEvent;
}

test('too many rows are refused in words before anything happens', () => {
  const { parts, said, sent, appended } = sheet([]);
  new Batching(parts as unknown as BatchingParts).paste(pasted(5000));
  assert.deepEqual([said, sent, appended], [['At most 1,000, not 5000.'], [], []]);
});

test('a thousand rows are taken, those below the last one as new ones', () => {
  const { parts, said, sent, appended } = sheet([]);
  new Batching(parts as unknown as BatchingParts).paste(pasted(MOST_ROWS));
  assert.equal(said.length, 0);
  assert.equal(sent.length, 1);
  assert.equal((appended[0] as { rows: unknown[] }).rows.length, MOST_ROWS - 1);
});

test('who types or presses F2 where nothing can be changed is told what to do instead', () => {
  const { parts, said, sent } = sheet(['readonly']);
  const controller = new SheetController(parts as unknown as SheetParts);
  const press = (key: string): void =>
    controller.key({
      key,
      getModifierState: () => false,
      preventDefault() {},
      stopPropagation() {},
    } as unknown as KeyboardEvent);
  press('F2');
  press('x');
  assert.deepEqual(said, ['Suggest it instead.', 'Suggest it instead.']);
  assert.deepEqual(sent, []);
});
