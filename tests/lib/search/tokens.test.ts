import { expect, test } from 'vitest';
import { fold, tokenise } from '@/lib/search/tokens';

test.each([
  ['Zürich CAFÉ', 'zurich cafe'],
  ['can’t', 'cant'],
  ['ﬁlter', 'filter'],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each<[string, string, string[]]>([
  ['sourceId', 'sourceid', ['source', 'id']],
  ['companySourceId', 'companysourceid', ['company', 'source', 'id']],
  ['<<object.companyId>>', 'objectcompanyid', ['object', 'companyid', 'company', 'id']],
  ['system.csm_score', 'systemcsmscore', ['system', 'csm', 'score']],
  ['/companies/lean', 'companieslean', ['companies', 'lean']],
  ['DG-4', 'dg4', ['dg', '4']],
  ['10,000', '10000', []],
  ['Planhat’s', 'planhat', []],
  ['APIs', 'apis', []],
  ['PostgreSQL', 'postgresql', []],
])('reads %s as one word with its parts', (text, word, parts) => {
  expect(tokenise(text)).toMatchObject([{ word, parts }]);
});

test.each([
  ['PUT /companies/lean', '/companies/lean'],
  ['`/Notes` answers 404', '/notes'],
  ['/leancompanies', '/leancompanies'],
])('knows the path in %s', (text, path) => {
  expect(tokenise(text).flatMap((token) => token.path ?? [])).toEqual([path]);
});

test('a slash between words leads nowhere', () => {
  expect(tokenise('and/or 1/2 x / y').filter(({ path }) => path !== undefined)).toEqual([]);
});

test('says where each word stands in the text as written', () => {
  const text = 'Wait: “Until” a date';
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Wait',
    'Until',
    'a',
    'date',
  ]);
});

test('a sentence end is no compound', () => {
  expect(tokenise('It is off. Turn it on.').map(({ word }) => word)).toEqual([
    'it',
    'is',
    'off',
    'turn',
    'it',
    'on',
  ]);
});
