import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TypedTexts } from '../../../frontend/saving/typed-texts.ts';

class Field extends EventTarget {
  value = '';
  shown = 0;
}

function texts(): TypedTexts {
  return new TypedTexts((field) => (field as Field).shown);
}

function on(field: Field, name: string): Event {
  const event = new Event(name);
  Object.defineProperty(event, 'target', { value: field });
  return event;
}

function type(of: TypedTexts, field: Field, text: string): void {
  of.typing(on(field, 'input'));
  field.value = text;
  of.set(on(field, 'value-changed'));
  of.typed(field, true);
}

function come(of: TypedTexts, field: Field, text: string): void {
  field.shown += 1;
  field.value = text;
  of.set(on(field, 'value-changed'));
}

test('a value that comes while somebody types does not replace the text, which names what it was typed over', () => {
  const of = texts();
  const field = new Field();
  come(of, field, 'theirs');
  type(of, field, 'mine');
  come(of, field, 'theirs again');
  type(of, field, 'mine too');
  assert.equal(field.value, 'mine too');
  assert.equal(of.over(field), 1);
});

test('a field in which nobody types takes what comes', () => {
  const of = texts();
  const field = new Field();
  come(of, field, 'theirs');
  assert.equal(field.value, 'theirs');
  type(of, field, 'mine');
  of.forget(field);
  come(of, field, 'theirs again');
  assert.equal(field.value, 'theirs again');
  assert.equal(of.over(field), undefined);
});

test('typing on is not mistaken for news', () => {
  const of = texts();
  const field = new Field();
  type(of, field, 'm');
  type(of, field, 'mi');
  assert.equal(field.value, 'mi');
  assert.equal(of.over(field), 0);
});

test('a value that came with the confirmation of the text is shown once that is heard', () => {
  const of = texts();
  const field = new Field();
  type(of, field, 'mine');
  come(of, field, 'theirs');
  assert.equal(field.value, 'mine');
  of.confirmed(field);
  assert.equal(field.value, 'theirs');
});

test('a value that came before the text was stored is not shown when it is', async () => {
  const of = texts();
  const field = new Field();
  type(of, field, 'mine');
  come(of, field, 'theirs');
  await new Promise((done) => setTimeout(done));
  of.confirmed(field);
  assert.equal(field.value, 'mine');
});

test('who has typed on since keeps the text', () => {
  const of = texts();
  const field = new Field();
  type(of, field, 'mine');
  come(of, field, 'theirs');
  of.forget(field);
  assert.equal(field.value, 'mine');
});
