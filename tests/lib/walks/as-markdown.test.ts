import { describe, expect, test } from 'vitest';
import { createRedactor } from '@/lib/redact/redact';
import { asMarkdown, type TrailToTell } from '@/lib/walks/as-markdown';
import { fakeArea, fakeFix } from '../guide/fake-area';
import { fakeLeg, fakeLoops, fakeWalk } from './fake-walk';

const ID = '5f1e2d3c4b5a69788796a5b4';
const area = fakeArea([fakeFix(), { ...fakeLoops(), sources: ['S1', 'S2'] }]);

const find: TrailToTell['find'] = (id) => {
  const fix = area.entries.find((entry) => entry.id === id);
  return fix?.kind === 'fix' ? { fix, area } : undefined;
};

const leg = fakeLeg(['Yes', 'No']);
const seen = {
  ...leg,
  answers: leg.answers.map((given, index) => ({ ...given, value: index === 0 ? 'on at acme' : '' })),
};

const tell = (over: Partial<TrailToTell> = {}) =>
  asMarkdown({
    walk: fakeWalk({ legs: [seen], cause: 'd-not-triggering/no-fit', record: { model: 'Company', id: ID } }),
    place: null,
    tenant: 'Acme Tools',
    screen: 'Custom Automation',
    find,
    ...over,
  });

test('a walk is told with place, questions, answers, values, cause, cure, re-check and sources', () => {
  expect(tell()).toEqual({
    title: 'My automation is not triggering',
    body: `- **Where:** \`Acme Tools\` · Custom Automation · Company \`${ID}\`
- **Walked:** 12 May 2026, 14:05

## Asked and answered

1. Is it on? **Yes**
   Seen: \`on at acme\`
2. Does the record fit the filter? **No**

## Cause

The filter leaves it out.

## Fix

Widen it.

## Re-check

Fire it once.

## Sources

- [Wait steps](https://help.planhat.com/en/articles/1), Oct 2025`,
  });
});

test('redacted, it tells nothing of the tenant and the record', () => {
  const redactor = createRedactor({ tenants: [['Acme Tools', 'acme']], records: [ID] });
  const { body } = tell({ mask: redactor.mask });
  expect(body).toContain('`<tenant-1>` · Custom Automation · Company `<record-1>`');
  expect(body).toContain('Seen: `on at <tenant-1>`');
  expect(body.toLowerCase()).not.toMatch(/acme|5f1e/);
});

describe('a walk', () => {
  test('through two trees names the second, and each page once', () => {
    const { body } = tell({
      walk: fakeWalk({
        legs: [fakeLeg(['Yes', 'Yes']), fakeLeg(['No'], fakeLoops())],
        cause: 'd-loops/other',
      }),
    });
    expect(body).toContain(
      '## Then: It starts itself again\n\n1. Does it write the field it watches? **No**',
    );
    expect(body).toContain('Another automation writes it.');
    expect(body.match(/^- .*(Wait steps|A talk).*$/gm)).toEqual([
      '- [Wait steps](https://help.planhat.com/en/articles/1), Oct 2025',
      '- A talk, undated',
    ]);
  });

  test('that is under way says what would be asked next', () => {
    const question = fakeFix().questions[1];
    if (!question) throw new Error('The fake tree asks two questions.');
    const { body } = tell({ walk: fakeWalk(), place: { kind: 'question', question } });
    expect(body).toContain('## Not found yet\n\nThe next question: Does the record fit the filter?');
  });

  test('that stands before a related tree names it', () => {
    const { body } = tell({ walk: fakeWalk(), place: { kind: 'fix', entryId: 'd-loops' } });
    expect(body).toContain('It leads to another symptom: It starts itself again');
  });

  test('whose cause is gone says so', () => {
    expect(tell({ walk: fakeWalk({ cause: 'd-not-triggering/old' }) }).body).toContain('no longer in it');
  });

  test('away from Planhat has no place', () => {
    expect(tell({ walk: fakeWalk(), tenant: null, screen: null }).body).not.toContain('Where');
  });
});

describe('text', () => {
  test('of the user cannot end its own quotation', () => {
    const value = '`a` ``b`` <img>\n# c';
    const { body } = tell({
      walk: fakeWalk({ legs: [{ ...leg, answers: leg.answers.map((given) => ({ ...given, value })) }] }),
    });
    expect(body).toContain('Seen: ``` `a` ``b`` <img> # c ```');
  });

  test('of the guide keeps its code, and nothing else in it has a meaning', () => {
    const answers = [{ question: 'on', ask: 'Is `<<a_b>>` *on* [here]?', when: 'Yes', value: '' }];
    const { body } = tell({ walk: fakeWalk({ legs: [{ ...leg, answers }] }) });
    expect(body).toContain(String.raw`1. Is ${'`<<a_b>>`'} \*on\* \[here\]? **Yes**`);
  });
});
