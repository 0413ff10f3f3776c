import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitting, folded } from '../../../frontend/suggest/offers';

const offers = [
  { value: 'Social Economy', detail: '' },
  { value: 'Advanced Materials on Batteries', detail: 'partnership of regions' },
  { value: 'Économie', detail: 'KET' },
  { value: 'Materials', detail: '', search: 'mat01' },
];

test('accents and capitals make no difference', () => {
  assert.equal(folded('  Économie '), 'economie');
  assert.deepEqual(
    fitting(offers, 'econo').map((offer) => offer.value),
    ['Économie', 'Social Economy'],
  );
});

test('all words have to occur, in name, detail or what it is found under', () => {
  assert.deepEqual(
    fitting(offers, 'regions mater').map((offer) => offer.value),
    ['Advanced Materials on Batteries'],
  );
  assert.deepEqual(
    fitting(offers, 'MAT01').map((offer) => offer.value),
    ['Materials'],
  );
  assert.deepEqual(fitting(offers, 'plasma'), []);
});

test('nothing typed finds everything in its order', () => {
  assert.equal(fitting(offers, ' ').length, 4);
});
