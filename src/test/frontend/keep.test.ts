import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, type Kept, KeptTexts, move, type Store, tidy } from '../../../frontend/keep/kept-texts.ts';

const DAY = 24 * 3600 * 1000;

class Memory implements Store {
  private readonly items = new Map<string, string>();
  private readonly room: number;

  constructor(room = 100_000) {
    this.room = room;
  }

  get length(): number {
    return this.items.size;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (value.length > this.room) {
      throw new Error('QuotaExceededError');
    }
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }
}

function kept(text: string, change: Partial<Kept> = {}): Kept {
  return { record: 'r', property: 'vision', sheet: '', text, label: 'Vision', address: '/a', tab: 't', at: 1, ...change };
}

function confirm(texts: KeptTexts, text: string): void {
  texts.confirm({ record: 'r', property: 'vision', sheet: '', tab: 't' }, text.length, hashOf(text));
}

test('a text is kept until exactly this text is confirmed', () => {
  const texts = new KeptTexts(new Memory(), 'ada');
  texts.put(kept('Fibres'));
  texts.put(kept('Fibres for all'));
  confirm(texts, 'Fibres');
  assert.equal(texts.at(kept(''))?.text, 'Fibres for all');
  confirm(texts, 'Fibres for all');
  assert.equal(texts.at(kept('')), null);
});

test('nobody sees the texts of another person', () => {
  const store = new Memory();
  new KeptTexts(store, 'ada').put(kept('Secret'));
  const other = new KeptTexts(store, 'bo');
  assert.deepEqual(other.all(), []);
  confirm(other, 'Secret');
  assert.equal(new KeptTexts(store, 'ada').all().length, 1);
});

test('fields and cells of sheets are told apart', () => {
  const texts = new KeptTexts(new Memory(), 'ada');
  texts.put(kept('field'));
  texts.put(kept('cell', { sheet: 'Shared actions' }));
  texts.drop(kept('', { sheet: 'Shared actions' }));
  assert.deepEqual(
    texts.all().map((each) => each.text),
    ['field']
  );
});

test('all come in the order in which they were typed', () => {
  const texts = new KeptTexts(new Memory(), 'ada');
  texts.put(kept('second', { property: 'a', at: 2 }));
  texts.put(kept('first', { property: 'b', at: 1 }));
  assert.deepEqual(
    texts.all().map((each) => each.text),
    ['first', 'second']
  );
});

test('after 14 days a text goes, whoever typed it', () => {
  const store = new Memory();
  new KeptTexts(store, 'ada').put(kept('old', { at: 0 }));
  new KeptTexts(store, 'bo').put(kept('young', { at: DAY }));
  store.setItem('of another application', 'stays');
  tidy(store, 14 * DAY + 1);
  assert.equal(new KeptTexts(store, 'ada').all().length, 0);
  assert.equal(new KeptTexts(store, 'bo').all().length, 1);
  assert.equal(store.getItem('of another application'), 'stays');
});

test('without room nothing breaks', () => {
  const texts = new KeptTexts(new Memory(200), 'ada');
  assert.equal(texts.put(kept('x'.repeat(500))), false);
  assert.deepEqual(texts.all(), []);
});

test('what is damaged is passed over', () => {
  const store = new Memory();
  const texts = new KeptTexts(store, 'ada');
  texts.put(kept('good'));
  store.setItem('planner-keep/ada/damaged', '{');
  assert.equal(texts.all().length, 1);
});

test('the hash is that of the server', () => {
  assert.equal(hashOf(''), 0);
  assert.equal(hashOf('Cluster Partnership Planner'), -1118260944);
  assert.equal(hashOf('Łódź 𝄞'), -106794590);
});

test('what one tab has stored another one still holds', () => {
  const texts = new KeptTexts(new Memory(), 'ada');
  texts.put(kept('Typed without a network', { tab: 'one' }));
  texts.put(kept('Typed later', { tab: 'two' }));
  texts.confirm({ record: 'r', property: 'vision', sheet: '', tab: 'two' }, 11, hashOf('Typed later'));
  assert.deepEqual(
    texts.all().map((each) => each.text),
    ['Typed without a network']
  );
});

test('on a shared computer kept texts move along, and nothing else does', () => {
  const [lasting, tab] = [new Memory(), new Memory()];
  new KeptTexts(lasting, 'ada').put(kept('Secret'));
  lasting.setItem('of another application', 'stays');
  move(lasting, tab);
  assert.deepEqual(new KeptTexts(lasting, 'ada').all(), []);
  assert.equal(new KeptTexts(tab, 'ada').all().length, 1);
  assert.equal(lasting.getItem('of another application'), 'stays');
});
