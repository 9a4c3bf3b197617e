import { expect, test } from 'vitest';
import { completeTag, tagAt, withTag } from '@/lib/notes/tag-completion';

const all = ['call', 'crm', 'crm-sync', 'Größe', 'old crm'];
const complete = (shown: string) => completeTag(shown.replace('|', ''), shown.indexOf('|'), all, 3);

test.each([
  ['cr|', ['crm', 'crm-sync', 'old crm']],
  ['#cr|', ['crm', 'crm-sync', 'old crm']],
  ['crm|', ['crm', 'crm-sync', 'old crm']],
  ['crm-sync|', []],
  ['call, s|', ['crm-sync']],
  ['call, c|', ['crm', 'crm-sync', 'old crm']],
  ['c|, crm', ['call', 'crm-sync', 'old crm']],
  ['gro|', ['Größe']],
  ['grö|', ['Größe']],
  ['call, |', ['crm', 'crm-sync', 'Größe']],
  ['none|', []],
])('%j offers %j', (shown, tags) => expect(complete(shown)).toEqual(tags));

test.each([
  ['cr|', 'crm', 'crm, '],
  ['call, cr|', 'crm', 'call, crm, '],
  ['cr|, call', 'crm', 'crm, call'],
])('%j with %j is %j', (shown, tag, line) => {
  expect(withTag(shown.replace('|', ''), shown.indexOf('|'), tag)).toBe(line);
});

test('what is typed is found between the commas', () => {
  expect(tagAt('one, #two , three', 7)).toEqual({ from: 4, to: 10, typed: 'two' });
});
