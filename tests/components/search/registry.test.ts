import { expect, test } from 'vitest';
import { findOffers, offersAt } from '@/components/search/registry';
import { commandIds } from '@/lib/search/places';

const away = offersAt({ screen: null, beside: null });
const beside = offersAt({ screen: 'home', beside: { tabId: 1, generation: 'upgraded', tenant: 'acme' } });
const first = (query: string) => findOffers(away, query)[0];

test.each([
  ['new note', 'new-note'],
  ['jot', 'new-note'],
  ['exprot', 'export'],
  ['backup', 'export'],
  ['hotkeys', 'shortcuts'],
  ['preferences', 'options'],
  ['settings', 'settings'],
  ['hide names', 'screenshots'],
  ['this tenant', 'passports'],
  ['area automation', 'area-D'],
  ['take me to automation logs', 'automation-logs'],
])('/%s is %s', (query, id) => {
  expect(first(query)?.id).toBe(id);
});

test('before anything is typed, the commands stand first', () => {
  expect(findOffers(away, '').map(({ id }) => id)).toEqual(expect.arrayContaining([...commandIds]));
  expect(findOffers(away, 'xyzzyx')).toEqual([]);
});

test('the words that matched are marked, and it can be told why', () => {
  const hit = first('exprot notes');
  expect(hit?.marks).toEqual([
    [0, 6],
    [7, 12],
  ]);
  expect(hit?.explain?.()?.matches.map(({ typed, way }) => [typed, way])).toEqual([
    ['exprot', 'typo'],
    ['notes', 'same'],
  ]);
});

test('a screen opens beside Planhat where its address is known; otherwise its guide is shown', () => {
  const logs = (offers: typeof away) =>
    findOffers(offers, 'automation logs').find(({ kind }) => kind === 'screen');
  expect(logs(away)?.offer?.area).toBe('D');
  expect(findOffers(beside, 'home').filter(({ id }) => id === 'home')).toEqual([]);
});
