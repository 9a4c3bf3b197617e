import { expect, test } from 'vitest';
import { stemOf } from '@/lib/search/stem';

test.each([
  ['sync', 'syncs', 'synced', 'syncing'],
  ['save', 'saves', 'saved', 'saving'],
  ['map', 'maps', 'mapped', 'mapping'],
  ['policy', 'policies'],
  ['automate', 'automated', 'automation', 'automations'],
  ['batch', 'batches'],
  ['manual', 'manually'],
  ['license', 'licence', 'licences'],
  ['organization', 'organisation', 'organise'],
  ['color', 'colour', 'colours'],
])('%s and its forms have one stem', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1);
});

test.each([
  ['status', 'state'],
  ['user', 'use'],
  ['health', 'heal'],
  ['process', 'proces'],
])('%s and %s are different words', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test.each(['api', 'h', 'nps', '429', 's3'])('%s stays as it is', (word) => {
  expect(stemOf(word)).toBe(word);
});
