import { ANYWHERE } from '@/lib/passport/passport';
import { expect, test } from 'vitest';
import type { Area, Entry } from '@/content/types';
import { firstHits } from '@/lib/search/first-hits';
import { fakeFact, fakeFix, fakeGotcha } from './fake-entries';

const areaOf = (...entries: Entry[]): Area => ({
  id: 'D',
  name: 'Automation',
  summary: 'Automations.',
  related: [],
  sources: {},
  entries,
});
const many = (kind: 'gotcha' | 'fix', count: number, screens: string[] = []): Entry[] =>
  Array.from({ length: count }, (_, index) =>
    kind === 'gotcha'
      ? fakeGotcha({ id: `d-gotcha-${index}`, screens })
      : fakeFix({ id: `d-fix-${index}`, screens }),
  );
const kinds = (area: Area, screen: string | null, limit: number) =>
  firstHits(area, screen, ANYWHERE, limit).map(({ kind }) => kind);

test('shows gotchas and fixes of the screen, gotchas first', () => {
  const area = areaOf(
    ...many('gotcha', 9, ['logs']),
    ...many('fix', 9, ['logs']),
    fakeFact({ id: 'd-fact' }),
  );
  expect(kinds(area, 'logs', 5)).toEqual(['gotcha', 'gotcha', 'gotcha', 'fix', 'fix']);
});

test('fills up with the one where there is little of the other', () => {
  expect(kinds(areaOf(...many('gotcha', 1), ...many('fix', 9)), null, 5)).toEqual([
    'gotcha',
    'fix',
    'fix',
    'fix',
    'fix',
  ]);
  expect(kinds(areaOf(...many('gotcha', 9)), null, 5)).toHaveLength(5);
});

test('falls back to the area where the screen has nothing of its own', () => {
  expect(kinds(areaOf(...many('gotcha', 2), ...many('fix', 2)), 'logs', 5)).toHaveLength(4);
});

test('the line under the title is what happens, or the first question', () => {
  const hits = firstHits(
    areaOf(fakeGotcha({ id: 'd-a', what: 'It stops.' }), fakeFix({ id: 'd-b' })),
    null,
    ANYWHERE,
    5,
  );
  expect(hits.map(({ context }) => context)).toEqual(['It stops.', 'Is it on?']);
});
