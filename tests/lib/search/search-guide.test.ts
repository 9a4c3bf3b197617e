import { ANYWHERE } from '@/lib/passport/passport';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/content/types';
import {
  buildIndex,
  searchGuide,
  searchText,
  withNotes,
  type SearchOptions,
} from '@/lib/search/search-guide';
import { readScope } from '@/lib/search/scopes';
import { fakeExample, fakeFact, fakeFix, fakeGotcha, fakeTerm } from './fake-entries';

/** Entries that share no word with any query below: with them, words are as rare as they are in the guide. */
const others = Array.from({ length: 40 }, (_, index) =>
  fakeFact({ id: `d-other-${index}`, title: `Unrelated ${index}`, text: 'Lorem ipsum dolor.' }),
);

const search = (entries: Entry[], query: string, options: Partial<SearchOptions> = {}) =>
  searchGuide(buildIndex([...entries, ...others]), query, { limit: 10, ...options });
const found = (entries: Entry[], query: string, options: Partial<SearchOptions> = {}) =>
  search(entries, query, options).map(({ id }) => id);

describe('what is found', () => {
  const quota = fakeGotcha({
    id: 'd-quota',
    title: 'The monthly quota of step executions is gone',
    refs: ['DG-17'],
  });

  test.each([
    ['another order', 'quota monthly'],
    ['half a word at the end', 'step execut'],
    ['another form of the word', 'quotas'],
    ['one typo', 'qouta'],
    ['two typos in a long word', 'exceutoins'],
    ['accents and capitals', 'MÖNTHLY quota'],
    ['a ref', 'DG-17'],
    ['a ref without its hyphen', 'dg17'],
    ['two words run together', 'stepexecutions'],
    ['old quotes around a phrase', '“step executions”'],
    ['a phrase whose quote is still open', '"step executi'],
    ['a typo in half a word', 'executoi'],
    ['two words run together, one with a typo', 'montlyquota'],
  ])('by %s', (_, query) => {
    expect(found([quota], query)[0]).toBe('d-quota');
  });

  test('two words run together, also where another entry writes them as one', () => {
    const apart = fakeFact({ id: 'd-apart', title: 'Last Touch is not updated by robots' });
    const asOne = fakeFact({ id: 'd-as-one', title: 'Codes', text: 'One of them is `lasttouch`.' });
    expect(found([apart, asOne], 'lasttouch not updated')[0]).toBe('d-apart');
    expect(found([apart, asOne], 'lasttouch')[0]).toBe('d-as-one');
  });

  test.each([
    ['sourceId', 'sourceid'],
    ['sourceId', 'source id'],
    ['sourceId', 'sourceId'],
    ['`<<object.h>>`', 'object.h'],
    ['Status 429', '429'],
    ['POST to /companies/lean', '/companies/lean'],
    ['End User', 'enduser'],
    ['Service Account', 'private apps'],
    ['Workflow', 'playbooks'],
  ])('%s by %s', (written, query) => {
    expect(found([fakeFact({ id: 'd-it', title: written })], query)[0]).toBe('d-it');
  });

  test('words of a phrase in quotes only where they stand together', () => {
    const together = fakeFact({ id: 'd-together', title: 'Trigger filtration reads the old state' });
    const apart = fakeFact({ id: 'd-apart', title: 'The trigger comes first, filtration second' });
    expect(found([together, apart], '"trigger filtration"')).toEqual(['d-together']);
  });

  test('a path before a word that only sounds like it', () => {
    const path = fakeFact({ id: 'd-path', title: 'Bulk upsert', text: 'Send it with PUT to `/companies`.' });
    const word = fakeFact({ id: 'd-a-word', title: 'Bulk upsert', text: 'Put up with many companies.' });
    expect(found([word, path], 'PUT /companies')).toEqual(['d-path', 'd-a-word']);
    expect(found([word, path], 'put companies')).toEqual(['d-a-word', 'd-path']);
  });

  test('nothing for nothing, for signs, and for words nobody wrote', () => {
    for (const query of ['', '  ', '?', 'xyzzyx']) expect(found([quota], query)).toEqual([]);
  });

  test('only what belongs to a scope, when one is given', () => {
    const entries = [fakeFact({ id: 'd-fact', title: 'Quota' }), fakeFix({ id: 'd-fix', title: 'Quota' })];
    expect(found(entries, 'quota', { scope: readScope('?').scope })).toEqual(['d-fix']);
    expect(found(entries, 'quota', { scope: null })).toHaveLength(2);
  });

  test('no more than asked for', () => {
    expect(search(others, 'unrelated', { limit: 3 })).toHaveLength(3);
  });
});

describe('what stands first', () => {
  test('the title before the text', () => {
    const inText = fakeGotcha({ id: 'd-a', title: 'Something else', why: 'The webhook is slow.' });
    const inTitle = fakeGotcha({ id: 'd-b', title: 'The webhook is slow' });
    expect(found([inText, inTitle], 'webhook')).toEqual(['d-b', 'd-a']);
  });

  test('an entry before a worked example of it, unless an example is asked for', () => {
    const entries = [
      fakeExample({ id: 'd-a-example', title: 'Green accounts that churned' }),
      fakeFact({ id: 'd-fact', title: 'Green accounts that churned' }),
    ];
    expect(found(entries, 'green accounts')[0]).toBe('d-fact');
    expect(found(entries, 'green accounts example')[0]).toBe('d-a-example');
  });

  test('the rare word before the common one', () => {
    const common = Array.from({ length: 20 }, (_, index) =>
      fakeFact({ id: `d-common-${index}`, title: 'Automation automation' }),
    );
    const rare = fakeFact({ id: 'd-rare', title: 'Hysteresis' });
    expect(found([...common, rare], 'automation hysteresis')[0]).toBe('d-rare');
  });

  test('an entry with all words before one with some of them', () => {
    const some = fakeFact({ id: 'd-some', title: 'Calendar calendar', text: 'Calendar.' });
    const all = fakeFact({
      id: 'd-all',
      title: 'Events',
      text: 'Past meetings of the calendar are not fetched.',
    });
    expect(found([some, all], 'calendar past meetings')[0]).toBe('d-all');
  });

  test('the term whose name was typed', () => {
    const term = fakeTerm({ id: 'd-term', title: 'Success Unit' });
    const fact = fakeFact({
      id: 'd-fact',
      title: 'A Success Unit is driven by a metric',
      search: ['success unit metric'],
    });
    expect(found([fact, term], 'success unit')[0]).toBe('d-term');
  });

  test('what belongs to the current screen, then to its area', () => {
    const here = fakeFact({ id: 'd-z-here', title: 'Limits', screens: ['automation-logs'] });
    const area = fakeFact({ id: 'd-y-area', title: 'Limits' });
    const elsewhere = fakeFact({ id: 'k-x-elsewhere', area: 'K', title: 'Limits' });
    expect(found([elsewhere, area, here], 'limits', { screen: 'automation-logs', area: 'D' })).toEqual([
      'd-z-here',
      'd-y-area',
      'k-x-elsewhere',
    ]);
  });

  test('the user’s own app; the other one is lower, not hidden', () => {
    const legacy = fakeFact({ id: 'd-a', title: 'Limits', appliesTo: { generations: ['legacy'] } });
    const upgraded = fakeFact({ id: 'd-b', title: 'Limits', appliesTo: { generations: ['upgraded'] } });
    expect(found([legacy, upgraded], 'limits', { world: { ...ANYWHERE, generation: 'upgraded' } })).toEqual([
      'd-b',
      'd-a',
    ]);
  });

  test('of two equal ones the one that was opened lately, and never above a better one', () => {
    const now = Date.UTC(2026, 10, 23);
    const opened = [{ kind: 'entry' as const, id: 'd-z', when: now, count: 9 }];
    const entries = [fakeFact({ id: 'd-a', title: 'Limits' }), fakeFact({ id: 'd-z', title: 'Limits' })];
    expect(found(entries, 'limits', { opened, now })).toEqual(['d-z', 'd-a']);
    const inText = fakeFact({ id: 'd-z', title: 'Other', text: 'There are limits.' });
    expect(found([...entries.slice(0, 1), inText], 'limits', { opened, now })[0]).toBe('d-a');
  });

  test('the way there, when the question is where', () => {
    const where = fakeFact({ id: 'd-z', title: 'Automations in the new app', topic: 'Where it lives' });
    const fact = fakeFact({ id: 'd-a', title: 'Automations in the new app' });
    expect(found([fact, where], 'where are automations')[0]).toBe('d-z');
  });

  test('a fix before a fact, when something is wrong', () => {
    const fact = fakeFact({ id: 'd-a', title: 'Emails of colleagues' });
    const fix = fakeFix({ id: 'd-z', title: 'Emails of colleagues' });
    expect(found([fact, fix], 'emails missing')[0]).toBe('d-z');
  });

  test('equal ones by their id, whatever order the guide has', () => {
    const entries = ['d-c', 'd-a', 'd-b'].map((id) => fakeFact({ id, title: 'Limits' }));
    expect(found(entries, 'limits')).toEqual(['d-a', 'd-b', 'd-c']);
    expect(found(entries.toReversed(), 'limits')).toEqual(['d-a', 'd-b', 'd-c']);
  });
});

describe('what a hit says', () => {
  test('rank, refs, kind, area and the marked stretches of the title', () => {
    const gotcha = fakeGotcha({
      id: 'd-x',
      title: 'Saving switches an Automation off',
      refs: ['DG-1', 'D-25'],
    });
    const [hit] = search([gotcha], 'automation sav');
    expect(hit).toMatchObject({ rank: 1, refs: ['DG-1', 'D-25'], kind: 'gotcha', area: 'D' });
    expect(hit?.marks.map(([start, end]) => gotcha.title.slice(start, end))).toEqual(['Sav', 'Automation']);
  });

  test('the line where it matched, not longer than a line', () => {
    const gotcha = fakeGotcha({
      id: 'd-x',
      avoid: `${'First this. '.repeat(20)}Rotate the address of the webhook.`,
    });
    const [hit] = search([gotcha], 'rotate address');
    expect(hit?.context).toContain('Rotate the address');
    expect(hit?.context.length).toBeLessThan(110);
  });

  test('the first line where only the title matched', () => {
    const [hit] = search([fakeGotcha({ id: 'd-x', title: 'Hysteresis', what: 'It waits.' })], 'hysteresis');
    expect(hit?.context).toBe('It waits.');
  });

  test('another name, where only that matched', () => {
    const term = fakeTerm({ id: 'd-x', title: 'Impact of a factor', synonyms: ['leverage'] });
    expect(search([term], 'leverage')[0]?.context).toBe('leverage');
    expect(search([term], 'impact')[0]?.context).toBe('What it is.');
  });
});

describe('notes beside the guide', () => {
  const index = buildIndex([fakeGotcha({ id: 'd-x', title: 'Webhook secrets leak' }), ...others]);
  const note = {
    id: 'n1',
    title: 'Webhook secret of acme',
    body: 'Rotated in May.',
    tags: ['acme'],
    area: null,
    screen: null,
  };

  test('are ranked by the same measure and fit into one list', () => {
    const notes = searchText(index, 'webhook secret', [note], { limit: 5 });
    const merged = withNotes(5, searchGuide(index, 'webhook secret', { limit: 5 }), notes);
    expect(merged.map(({ rank, kind }) => [rank, kind])).toEqual([
      [1, 'note'],
      [2, 'gotcha'],
    ]);
  });

  test('have their places in a list that the guide could fill alone', () => {
    const entries = Array.from({ length: 9 }, (_, at) => fakeFact({ id: `d-${at}`, title: 'Renewal' }));
    const guide = buildIndex([...entries, ...others]);
    const notes = searchText(
      guide,
      'renewal',
      [{ ...note, title: 'Call', body: 'They spoke of the renewal.' }],
      {
        limit: 5,
      },
    );
    const hits = withNotes(5, searchGuide(guide, 'renewal', { limit: 5 }), notes);
    expect(hits.map(({ rank, kind }) => [rank, kind])).toEqual([
      ...[1, 2, 3, 4].map((rank) => [rank, 'fact']),
      [5, 'note'],
    ]);
  });

  test('are found by words that the guide does not know', () => {
    expect(searchText(index, 'acme', [note], { limit: 5 })).toMatchObject([
      { id: 'n1', kind: 'note', refs: [] },
    ]);
  });

  test('that no longer match are left out', () => {
    expect(searchText(index, 'salesforce', [note], { limit: 5 })).toEqual([]);
  });
});
