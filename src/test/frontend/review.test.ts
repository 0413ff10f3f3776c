import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Kept, tidy } from '../../main/resources/META-INF/resources/review/kept.js';
import { Sender } from '../../main/resources/META-INF/resources/review/sender.js';
import { Review } from '../../main/resources/META-INF/resources/review/state.js';

const DAY = 24 * 3600 * 1000;

function store(room = Infinity) {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (index: number) => [...map.keys()][index] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    removeItem: (key: string) => void map.delete(key),
    setItem: (key: string, value: string) => {
      if (map.size >= room) throw new Error('full');
      map.set(key, value);
    },
  };
}

const item = (id: string, more = {}) => ({ id, title: id, edition: 1, words: [], edited: [], answers: {}, result: null, ...more });

function review(kept: Kept, ...items: object[]) {
  const round = { takesAnswers: true, takesObjections: false };
  return new Review({ items, seats: [{ id: 's' }], round, name: 'Gil' } as never, kept);
}

function sender(kept: Kept, post: (answers: { item: string }[]) => Promise<(string | null)[]>) {
  const waits: number[] = [];
  const parts = {
    post,
    wait: (_then: () => void, ms: number) => waits.push(ms),
    stop: () => {},
    now: () => new Date(0),
    confirmed: () => {},
    changed: () => {},
  };
  return { sender: new Sender(kept, parts as never), waits };
}

test('answers are kept until the server has them, in order, and each once', async () => {
  const box = store();
  const page = review(new Kept(box, 'r', 'p'), item('1'), item('2'));
  page.answer(page.items[1]!, 'AGREE');
  page.answer(page.items[0]!, 'OBJECT', 'no');
  const sent: string[][] = [];
  const { sender: one } = sender(new Kept(box, 'r', 'p'), async (answers) => {
    sent.push(answers.map((answer) => answer.item));
    return answers.map(() => null);
  });

  await one.send();
  await one.send();

  assert.deepEqual(sent, [['2', '1']]);
  assert.equal(box.length, 0);
  assert.equal(one.state, 'saved');
});

test('without a connection they wait longer and longer, and nothing is lost', async () => {
  const kept = new Kept(store(), 'r', 'p');
  const page = review(kept, item('1'));
  page.answer(page.items[0]!, 'AGREE');
  const { sender: one, waits } = sender(kept, () => Promise.reject(new TypeError('Failed to fetch')));

  for (let tries = 0; tries < 7; tries++) await one.send();

  assert.deepEqual(waits, [2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  assert.equal(kept.waiting().length, 1);
  assert.equal(one.state, 'offline');
});

test('a session that ended stops the sending, and what is refused stays to be seen', async () => {
  const kept = new Kept(store(), 'r', 'p');
  const page = review(kept, item('1'));
  page.answer(page.items[0]!, 'OBJECT', 'too dear');
  const ended = sender(kept, () => Promise.reject(Object.assign(new Error(), { status: 401 })));
  await ended.sender.send();
  assert.equal(ended.sender.state, 'ended');
  assert.deepEqual(ended.waits, []);

  await sender(kept, async () => ['changed meanwhile']).sender.send();

  assert.equal(page.status(page.item), 'refused');
  assert.equal(kept.waiting().length, 0);
  page.takeBack(page.item);
  assert.equal(page.status(page.item), 'open');
  assert.equal(kept.draft('1', 's')?.reason, 'too dear');
  assert.deepEqual(page.begun, { vote: 'OBJECT', suggests: false });
});

test('an answer that is changed while it is on its way is not taken for stored', async () => {
  const kept = new Kept(store(), 'r', 'p');
  const page = review(kept, item('1'));
  page.answer(page.items[0]!, 'AGREE');
  const votes: unknown[] = [];
  const { sender: one } = sender(kept, async (answers) => {
    votes.push(...answers.map((answer) => (answer as { vote?: string }).vote));
    if (votes.length === 1) page.answer(page.items[0]!, 'ABSTAIN');
    return [null];
  });

  await one.send();

  assert.deepEqual(votes, ['AGREE', 'ABSTAIN']);
  assert.equal(kept.answers().length, 0);
});

test('all the others are those without an answer and unchanged', () => {
  const given = { vote: 'AGREE', again: false };
  const page = review(
    new Kept(store(), 'r', 'p'),
    item('1', { answers: { s: given } }),
    item('2'),
    item('3', { edited: [{ label: 'Title' }] }),
    item('4', { answers: { s: { ...given, again: true } } }),
  );

  assert.deepEqual(page.others.map((other) => other.id), ['2']);
  assert.equal(page.answered, 1);
  assert.equal(page.at, 1);
  assert.equal(page.finished, false);
});

test('other people and other reviews do not see what is kept, and after 14 days it goes', () => {
  const box = store();
  const page = review(new Kept(box, 'r', 'p'), item('1'));
  page.answer(page.items[0]!, 'AGREE');
  assert.equal(new Kept(box, 'r', 'q').answers().length, 0);
  assert.equal(new Kept(box, 'other', 'p').answers().length, 0);

  tidy(box, Date.now() + 13 * DAY);
  assert.equal(box.length, 1);
  tidy(box, Date.now() + 15 * DAY);
  assert.equal(box.length, 0);
});

test('without room in the browser an answer lives as long as the page', () => {
  const kept = new Kept(store(0), 'r', 'p');
  const page = review(kept, item('1'));
  page.answer(page.items[0]!, 'AGREE');

  assert.equal(kept.safe, false);
  assert.equal(page.status(page.item), 'waiting');
});

test('an answer at which the server fails holds up no other', async () => {
  const kept = new Kept(store(), 'r', 'p');
  const page = review(kept, item('1'), item('2'), item('3'));
  page.items.forEach((each) => page.answer(each, 'AGREE'));
  const { sender: one, waits } = sender(kept, async (answers) => {
    if (answers.some((answer) => answer.item === '1')) throw Object.assign(new Error(), { status: 500 });
    return answers.map(() => null);
  });

  await one.send();

  assert.deepEqual(kept.waiting().map((answer) => answer.item), ['1']);
  assert.equal(one.state, 'offline');
  assert.deepEqual(waits, [2000]);
});

test('an answer names the one that the page showed, and what is begun is not among the others', () => {
  const kept = new Kept(store(), 'r', 'p');
  const page = review(kept, item('1', { answers: { s: { vote: 'OBJECT', version: 4, again: true } } }), item('2'), item('3'));
  page.answer(page.items[0]!, 'AGREE');
  assert.equal(kept.answer('1', 's')?.known, 4);

  kept.write('2', 's', { vote: 'OBJECT', suggests: false, reason: 'too d', property: '', text: '', at: 1 });
  assert.deepEqual(page.others.map((each) => each.id), ['3']);
  page.answer(page.items[2]!, 'AGREE');
  assert.equal(kept.answer('3', 's')?.known, 0);
  page.confirm(kept.answer('3', 's')!);
  assert.equal(page.items[2]!.answers['s']?.version, 1);
});
