import { beforeAll, describe, expect, test } from 'vitest';
import { createAddressBarSearch } from '@/components/search/address-bar';
import { loadAllAreas } from '@/content/areas';
import type { Entry } from '@/content/types';
import type { AddressBarPlace, AddressBarSearch } from '@/lib/address-bar/search';
import { ANYWHERE } from '@/lib/passport/passport';
import { buildIndex, searchGuide } from '@/lib/search/search-guide';

const away: AddressBarPlace = { screen: null, world: ANYWHERE, opened: [], beside: null };
const beside: AddressBarPlace = { ...away, beside: { tabId: 7, generation: 'upgraded', tenant: 'acme' } };

let entries: Entry[];
let search: AddressBarSearch;
let opened = 0;

beforeAll(async () => {
  entries = (await loadAllAreas()).flatMap((area) => area.entries);
  const index = buildIndex(entries);
  search = createAddressBarSearch(() => {
    opened += 1;
    return index;
  });
});

const titles = (typed: string, place = away) => search.answer(typed, place).lines.map(({ title }) => title);

describe('what the address bar offers', () => {
  test('nothing is opened before somebody types', () => {
    expect(search.answer(' ', away)).toEqual({ first: 'hint', lines: [] });
    expect(opened).toBe(0);
    expect(titles('automation not trig')[0]).toBe('My automation is not triggering');
    expect(titles('sync')).toHaveLength(6);
    expect(opened).toBe(1);
  });

  test('ranks as the popup does, by where one is and what is known of the tenant', () => {
    const index = buildIndex(entries);
    const there = { screen: 'automations-list', area: 'D', limit: 6 } as const;
    const world = { ...ANYWHERE, crm: 'salesforce' } as const;
    for (const query of ['duplicates', 'it ran twice', 'why is it empty', 'token']) {
      expect(titles(query, { ...away, screen: 'automations-list', world })).toEqual(
        searchGuide(index, query, { ...there, world }).map(({ title }) => title),
      );
    }
  });

  test('says kind and area, and where the words stand', () => {
    const [first] = search.answer('automation not trig', away).lines;
    expect(first?.about).toBe('Fix · Automation');
    expect(first?.marks).toContainEqual([3, 13]);
  });

  test.each([
    ['! sync', /^Gotcha/],
    ['? sync', /^Fix/],
    ['g: companies', /^Endpoint|REST API$/],
  ])('%j narrows', (typed, about) => {
    const { lines } = search.answer(typed, away);
    expect(lines).not.toHaveLength(0);
    for (const line of lines) expect(line.about).toMatch(about);
  });

  test('a sign without words, and words without a hit, say so', () => {
    expect(search.answer('! ', away)).toEqual({ first: 'hint', lines: [] });
    expect(search.answer('qwertyuiop zzz', away)).toEqual({ first: 'nothing', lines: [] });
  });

  test('notes are not offered to the browser', () => {
    expect(search.answer('n: kickoff', away)).toEqual({ first: 'notes', lines: [] });
    expect(search.answer('#kickoff', away)).toEqual({ first: 'notes', lines: [] });
  });
});

describe('what a chosen line stands for', () => {
  test('entries of the same title have each a text of their own, which leads back to it', () => {
    const twins = entries.filter(({ title }) => title === 'App Center');
    expect(twins.length).toBeGreaterThan(1);
    const { lines } = search.answer('App Center', away);
    expect(new Set(lines.map(({ content }) => content)).size).toBe(lines.length);
    const found = lines.map(({ content }) => search.targetOf(content, away));
    for (const { id } of twins) expect(found).toContainEqual({ kind: 'entry', id });
  });

  test('commands, areas, and screens with or without a tab beside', () => {
    const chosen = (typed: string, place: AddressBarPlace) =>
      search.targetOf(search.answer(typed, place).lines[0]?.content ?? '', place);
    expect(chosen('/ export notes', away)).toEqual({ kind: 'command', id: 'export' });
    expect(chosen('/ switch crm sync', away)).toEqual({ kind: 'area', id: 'B' });
    expect(chosen('/ data model', away)).toMatchObject({ kind: 'area' });
    const target = chosen('/ home', beside);
    expect(target.kind).toBe('screen');
    if (target.kind === 'screen')
      expect(target.path('https://ws.planhat.com/acme/home')).toMatch(/^https:\/\/ws\.planhat\.com\/acme\//);
  });

  test('anything else is a query, as typed', () => {
    expect(search.targetOf('automation not trig', away)).toEqual({
      kind: 'query',
      query: 'automation not trig',
    });
    expect(search.targetOf('/ nothing like that', beside).kind).toBe('query');
  });
});
