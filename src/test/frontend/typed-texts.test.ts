import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TypedTexts } from '../../../frontend/saving/typed-texts.ts';

class Field extends EventTarget {
  value = '';
  held = 0;

  constructor() {
    super();
    this.addEventListener('field-held', () => (this.held += 1));
  }
}

function type(texts: TypedTexts, field: Field, text: string): void {
  texts.typing();
  field.value = text;
  set(texts, field);
  texts.typed(field, true);
}

function set(texts: TypedTexts, field: Field): void {
  const event = new Event('value-changed');
  Object.defineProperty(event, 'target', { value: field });
  texts.set(event);
}

test('a value that comes while somebody types does not replace the text', () => {
  const texts = new TypedTexts();
  const field = new Field();
  type(texts, field, 'mine');
  field.value = 'theirs';
  set(texts, field);
  assert.equal(field.value, 'mine');
  assert.equal(field.held, 1);
});

test('a field in which nobody types takes what comes', () => {
  const texts = new TypedTexts();
  const field = new Field();
  field.value = 'theirs';
  set(texts, field);
  assert.equal(field.value, 'theirs');
  type(texts, field, 'mine');
  texts.forget(field);
  field.value = 'theirs again';
  set(texts, field);
  assert.equal(field.value, 'theirs again');
  assert.equal(field.held, 0);
});

test('typing on is not mistaken for news', () => {
  const texts = new TypedTexts();
  const field = new Field();
  type(texts, field, 'm');
  type(texts, field, 'mi');
  assert.equal(field.value, 'mi');
  assert.equal(field.held, 0);
});
