import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SheetModel } from '../../../frontend/sheet/model.ts';
import { fits, neighbour } from '../../../frontend/sheet/order.ts';
import { RowMoves } from '../../../frontend/sheet/row-moves.ts';
import { Selection } from '../../../frontend/sheet/selection.ts';

const TEXTS = {
  moved: '{name} {place}/{count}',
  'not-moved': 'not moved',
  'move.first': '{name} first',
  'move.last': '{name} last',
  'move.section': 'section',
  'move.title': 'title',
};

/** A sheet with the rows a, b, c and, below a title, d and e; the server keeps their order and answers when told. */
class Scene {
  readonly model = new SheetModel();
  readonly selection = new Selection();
  readonly said: string[] = [];
  readonly asked: string[] = [];
  refusal = '';
  held: string | undefined;
  private order = ['a', 'b', 'c', '-', 'd', 'e'];
  readonly moves: RowMoves;

  constructor() {
    this.show();
    this.moves = new RowMoves({
      model: this.model,
      selection: this.selection,
      status: { say: (text) => void this.said.push(text) },
      texts: () => TEXTS,
      server: () => ({ move: (row, beside, after) => this.move(row, beside, after) }),
      refocus: () => undefined,
    });
  }

  show(): void {
    const columns = [{ id: 'name', header: 'Name', editor: 'text', width: '1rem', rowHeader: true }];
    const rows = this.order.map((id) => ({ id, cells: [{ text: id }], ...(id === '-' ? { group: 'Title' } : {}) }));
    this.model.show({ columns, rows, movable: true, ...(this.held === undefined ? {} : { held: this.held }) });
  }

  private async move(row: string, beside: string, after: boolean): Promise<string> {
    this.asked.push(`${row} ${after ? 'after' : 'before'} ${beside}`);
    await settled();
    if (this.refusal === '') {
      const others = this.order.filter((id) => id !== row);
      this.order = others.toSpliced(others.indexOf(beside) + (after ? 1 : 0), 0, row);
      const active = this.model.rows[this.selection.active.row].id;
      this.show();
      this.selection.moveTo({ row: this.model.rowOf(active)!, col: 0 });
    }
    return this.refusal;
  }
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

async function quiet(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await settled();
  }
}

test('presses that come before the answer start from the place that it makes', async () => {
  const scene = new Scene();
  scene.moves.step(true, false);
  scene.moves.step(true, false);
  await quiet();
  assert.deepEqual(scene.asked, ['a after b', 'a after c']);
  assert.deepEqual(scene.said, ['a 2/3', 'a 3/3']);
});

test('a key that is held down does not run ahead of the server', async () => {
  const scene = new Scene();
  scene.moves.step(true, false);
  scene.moves.step(true, true);
  scene.moves.step(true, true);
  await quiet();
  assert.deepEqual(scene.asked, ['a after b']);
});

test('places are counted below the title, where the row stays', async () => {
  const scene = new Scene();
  scene.selection.moveTo({ row: 5, col: 0 });
  scene.moves.step(false, false);
  await quiet();
  scene.moves.step(false, false);
  await quiet();
  assert.deepEqual(scene.asked, ['e before d']);
  assert.deepEqual(scene.said, ['e 1/2', 'e first']);
});

test('a row that is dropped below another title, or where it is, stays', async () => {
  const scene = new Scene();
  scene.moves.drop('a', { row: 4, after: false });
  scene.moves.drop('a', { row: 3, after: false });
  scene.moves.drop('b', { row: 0, after: true });
  scene.moves.drop('b', { row: 1, after: true });
  await quiet();
  assert.deepEqual(scene.asked, []);
  assert.deepEqual(scene.said, ['section', 'section']);
  scene.moves.drop('c', { row: 0, after: false });
  await quiet();
  assert.deepEqual(scene.asked, ['c before a']);
});

test('titles, and rows that are sorted, say why they stay', async () => {
  const scene = new Scene();
  scene.selection.moveTo({ row: 3, col: 0 });
  scene.moves.step(true, false);
  await quiet();
  scene.held = 'sorted';
  scene.show();
  scene.selection.moveTo({ row: 0, col: 0 });
  scene.moves.step(true, false);
  await quiet();
  assert.deepEqual(scene.asked, []);
  assert.deepEqual(scene.said, ['title', 'sorted']);
});

test('what the server has against it is said, and so is a server that does not answer', async () => {
  const scene = new Scene();
  scene.refusal = 'frozen';
  scene.moves.step(true, false);
  await quiet();
  const alone = new RowMoves({
    model: scene.model,
    selection: scene.selection,
    status: { say: (text) => void scene.said.push(text) },
    texts: () => TEXTS,
    server: () => ({ move: () => Promise.reject(new Error('offline')) }),
    refocus: () => undefined,
  });
  alone.step(true, false);
  await quiet();
  assert.deepEqual(scene.said, ['frozen', 'not moved']);
});

test('where rows may leave their title a step leads over it, and the empty row stays last', () => {
  const scene = new Scene();
  const { model } = scene;
  model.show({
    columns: model.columns,
    rows: [...model.rows, { id: 'new', cells: [null] }],
    movable: true,
    crossing: true,
    appends: 'new',
  });
  const d = model.rowOf('d')!;
  const c = model.rowOf('c')!;
  assert.deepEqual(neighbour(model, c, true), { row: d, after: false });
  assert.deepEqual(neighbour(model, d, false), { row: c, after: true });
  assert.equal(neighbour(model, model.rowOf('e')!, true), null);
  assert.equal(fits(model, model.rowOf('a')!, d), true);
  assert.equal(fits(model, model.rowOf('a')!, model.rowOf('new')!), false);
});
