import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked, type Mark } from '../../../frontend/document/marks.ts';

/** The text with the selection in angle brackets, before and after the mark was set. */
function press(mark: Mark, before: string): string {
  const from = before.indexOf('<');
  const to = before.indexOf('>') - 1;
  const text = before.replace('<', '').replace('>', '');
  const edit = marked(mark, text, from, to);
  const after = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  return `${after.slice(0, edit.selectFrom)}<${after.slice(edit.selectFrom, edit.selectTo)}>${after.slice(edit.selectTo)}`;
}

test('words become bold or italic and plain again', () => {
  assert.equal(press('bold', 'a <b c> d'), 'a **<b c>** d');
  assert.equal(press('bold', 'a **<b c>** d'), 'a <b c> d');
  assert.equal(press('italic', 'a **<b>** d'), 'a ***<b>*** d');
  assert.equal(press('italic', 'a ***<b>*** d'), 'a **<b>** d');
  assert.equal(press('italic', 'a *<b>* d'), 'a <b> d');
});

test('spaces at the ends of the selection stay outside', () => {
  assert.equal(press('bold', 'a < b >c'), 'a  **<b>** c');
});

test('without a selection the cursor stands between the marks', () => {
  assert.equal(press('bold', 'a <>'), 'a **<>**');
  assert.equal(press('link', 'a <>'), 'a [<>](https://)');
});

test('all lines that are touched become a list, and no list again', () => {
  assert.equal(press('list', 'x\na<b\n\nc>d\ny'), 'x\n<- ab\n\n- cd>\ny');
  assert.equal(press('list', '<- ab\n- cd>'), '<ab\ncd>');
  assert.equal(press('list', '<>'), '- <>');
  assert.equal(press('heading', 'x\nTi<>tle'), 'x\n## Title<>');
});

test('a link asks for its address, unless that was selected', () => {
  assert.equal(press('link', 'see <the page>'), 'see [the page](<https://>)');
  assert.equal(press('link', '<https://example.org>'), '[https://example.org](<https://example.org>)');
});
