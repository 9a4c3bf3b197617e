import { expect, test } from 'vitest';
import { whySentences } from '@/components/search/why-sentences';
import type { Explanation } from '@/lib/search/explain';

const explanation = (given: Partial<Explanation>): Explanation => ({
  id: 'd-x',
  score: 50,
  matches: [],
  missing: [],
  closeness: { sideBySide: 0, title: 0, phrase: 0, wholeTitle: 0 },
  boosts: [],
  misfit: null,
  ...given,
});

test('says of each word how it was understood, and where it stands', () => {
  expect(
    whySentences(
      explanation({
        matches: [
          { typed: 'quota', way: 'same', words: ['quota'], fields: ['title', 'lead', 'body'] },
          { typed: 'helth', way: 'typo', words: ['health'], fields: ['phrase'] },
          { typed: 'sfdc', way: 'synonym', words: ['salesforce'], fields: ['body'] },
        ],
        missing: ['hubspot', 'zendesk'],
      }),
    ),
  ).toEqual([
    '“quota” stands in the title and the text.',
    '“helth” was read as “health”, which stands in a phrase people look for it by.',
    '“salesforce”, another word for “sfdc”, stands in the text.',
    'Nothing in it says “hubspot” or “zendesk”.',
  ]);
});

test('a title that is the query needs no further word', () => {
  expect(
    whySentences(explanation({ closeness: { sideBySide: 0.12, title: 0.14, phrase: 0.2, wholeTitle: 0.2 } })),
  ).toEqual(['Its title says just what you asked.']);
});

test('says what lifted it and for whom else it holds', () => {
  expect(
    whySentences(
      explanation({
        boosts: [
          { reason: 'thisScreen', factor: 1.14 },
          { reason: 'notTrueHere', factor: 0.7 },
        ],
        misfit: { key: 'crm', only: ['hubspot'] },
      }),
    ),
  ).toEqual([
    'It belongs to this screen, so it stands a little higher.',
    'It is not for this tenant (HubSpot only), so it stands lower.',
  ]);
});
