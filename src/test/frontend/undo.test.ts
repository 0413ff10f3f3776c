import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isForBrowser, isTextField, wish } from '../../../frontend/undo/wish.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('the usual keys take back and do again', () => {
  assert.equal(wish({ ...none, key: 'z', ctrlKey: true }), 'undo');
  assert.equal(wish({ ...none, key: 'z', metaKey: true }), 'undo');
  assert.equal(wish({ ...none, key: 'Z', ctrlKey: true, shiftKey: true }), 'redo');
  assert.equal(wish({ ...none, key: 'Z', metaKey: true, shiftKey: true }), 'redo');
  assert.equal(wish({ ...none, key: 'y', ctrlKey: true }), 'redo');
});

test('other keys ask for nothing', () => {
  assert.equal(wish({ ...none, key: 'z' }), undefined);
  assert.equal(wish({ ...none, key: 'z', ctrlKey: true, altKey: true }), undefined);
  assert.equal(wish({ ...none, key: 'y', metaKey: true }), undefined);
  assert.equal(wish({ ...none, key: 'x', ctrlKey: true }), undefined);
});

test('a field is the browser’s only after something was typed in it', () => {
  const field = [{ localName: 'input', type: 'text' }, { localName: 'vaadin-text-field' }];
  assert.equal(isForBrowser(field, true, false), true);
  assert.equal(isForBrowser(field, false, false), false);
  assert.equal(isForBrowser([{ localName: 'body' }], true, false), false);
});

test('an open cell of a table is always the browser’s, the table itself is not', () => {
  const cell = [{ localName: 'textarea' }, { localName: 'div' }, { localName: 'planner-sheet' }];
  assert.equal(isForBrowser(cell, false, false), true);
  assert.equal(isForBrowser([{ localName: 'td' }, { localName: 'planner-sheet' }], true, false), false);
});

test('behind a dialog nothing is taken back', () => {
  assert.equal(isForBrowser([{ localName: 'button' }], false, true), true);
  assert.equal(isForBrowser([], false, false), true);
});

test('people type in texts, not in boxes and buttons', () => {
  assert.equal(isTextField({ localName: 'input' }), true);
  assert.equal(isTextField({ localName: 'div', isContentEditable: true }), true);
  assert.equal(isTextField({ localName: 'input', type: 'checkbox' }), false);
  assert.equal(isTextField({ localName: 'button' }), false);
});
