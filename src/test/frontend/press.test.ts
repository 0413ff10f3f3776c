import assert from 'node:assert/strict';
import { test } from 'node:test';

Object.assign(globalThis, { document: { addEventListener: () => {} } });
const { pressedAlready } = await import('../../../frontend/press/single-press.ts');

/** A click on a target inside a button with those attributes, or outside of any. */
function click(detail: number, button: string[] | null): MouseEvent {
  const found = button && { matches: (selector: string) => button.some((name) => selector === `[${name}]`) };
  return { detail, target: { closest: () => found } } as unknown as MouseEvent;
}

test('the second click of a double click on a button does not count', () => {
  assert.equal(pressedAlready(click(1, [])), false);
  assert.equal(pressedAlready(click(2, [])), true);
  assert.equal(pressedAlready(click(3, [])), true);
});

test('a key presses a button without a count', () => {
  assert.equal(pressedAlready(click(0, [])), false);
});

test('each click counts where one presses again and again, and outside of buttons', () => {
  assert.equal(pressedAlready(click(2, ['data-press-again'])), false);
  assert.equal(pressedAlready(click(2, null)), false);
});
