import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOWHERE, type Place, Reporter } from '../../../frontend/live/place.ts';

const CITY: Place = { record: 'r', property: 'city' };
const NAME: Place = { record: 'r', property: 'name' };

function reporter(): { said: Place[]; be: (place: Place) => void; rest: () => void } {
  const said: Place[] = [];
  let waiting = (): void => {};
  const made = new Reporter(
    (_, act) => {
      waiting = act;
      return () => (waiting = () => {});
    },
    (place) => said.push(place)
  );
  return { said, be: (place) => made.be(place, 200), rest: () => waiting() };
}

test('a field is told once the cursor stays in it', () => {
  const { said, be, rest } = reporter();
  be(CITY);
  be(NAME);
  rest();
  assert.deepEqual(said, [NAME]);
});

test('who comes back before that was not away', () => {
  const { said, be, rest } = reporter();
  be(CITY);
  rest();
  be(NOWHERE);
  be(CITY);
  rest();
  assert.deepEqual(said, [CITY]);
});
