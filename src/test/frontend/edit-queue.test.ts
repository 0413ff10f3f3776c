import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditQueue } from '../../../frontend/sheet/edit-queue.ts';
import type { CellAnswer, CellEdit } from '../../../frontend/sheet/types.ts';

function queue() {
  const sent: CellEdit[][] = [];
  const waiting: ((answers: CellAnswer[] | null) => void)[] = [];
  const failed: number[] = [];
  let version = 1;
  const edits = new EditQueue({
    versionOf: () => version,
    send: (cells) => {
      sent.push(cells);
      return new Promise((resolve, reject) => waiting.push((answers) => (answers ? resolve(answers) : reject(new Error()))));
    },
    answered: () => (version += 1),
    failed: (batch) => failed.push(batch.number),
  });
  const push = (row: string, text: string, own?: number): void =>
    edits.push({ number: edits.nextNumber(), cells: [{ row, column: 'c', text, version: own }] });
  return { edits, sent, waiting, failed, push };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a second edit of a cell waits for the version of the first', async () => {
  const { sent, waiting, push, edits } = queue();
  push('r', 'a');
  push('r', 'b');
  push('s', 'c');
  assert.deepEqual(sent.map(([cell]) => cell.text), ['a', 'c']);
  assert.equal(edits.holds('r', 'c'), true);
  waiting[0]([]);
  await turn();
  assert.deepEqual(sent.map(([cell]) => [cell.text, cell.version]), [['a', 1], ['c', 1], ['b', 2]]);
});

test('an edit keeps the version that the person saw', () => {
  const { sent, push } = queue();
  push('r', 'a', 7);
  assert.equal(sent[0][0].version, 7);
});

test('a failed batch is told and does not stop the next one', async () => {
  const { sent, waiting, failed, push, edits } = queue();
  push('r', 'a');
  push('r', 'b');
  waiting[0](null);
  await turn();
  assert.deepEqual(failed, [1]);
  assert.equal(sent.length, 2);
  waiting[1]([]);
  await turn();
  assert.equal(edits.busy, false);
});
