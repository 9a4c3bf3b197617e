import { describe, expect, test, vi } from 'vitest';
import type * as registry from '../../content/areas/index';
import { assertGuideIsValid } from '../../content/assert-valid';
import type { Area, Entry } from '../../content/types';
import {
  fakeArea,
  fakeCompleteArea,
  fakeEndpoint,
  fakeFact,
  fakeFix,
  fakeGotcha,
  fakeQuestion,
  fakeRequest,
  fakeSkill,
  fakeStep,
} from './fake-guide';

const guide = vi.hoisted(() => ({ areas: [] as Area[] }));

vi.mock('../../content/areas/index', async (original) => ({
  ...(await original<typeof registry>()),
  loadAllAreas: () => Promise.resolve(guide.areas),
}));

const build = (...entries: Entry[]) => {
  guide.areas = [fakeCompleteArea(...entries)];
  return assertGuideIsValid();
};

test('builds a guide in which nothing is wrong', async () => {
  await expect(build(fakeGotcha(), fakeEndpoint(), fakeSkill())).resolves.toBeUndefined();
});

test('stops the build with a list of every error', async () => {
  await expect(build(fakeGotcha({ id: 'd-loud', title: 'Stop!.' }))).rejects.toThrow(
    /^Nothing was built.*errors: 2\.\nd-automation\.gotchas\[d-loud\]\.title/,
  );
});

describe('an entry that is wrong cannot be built', () => {
  test.each<[check: string, Entry]>([
    ['schema', fakeGotcha({ what: '' })],
    ['unique-ids', fakeGotcha({ id: 'd-where-plan' })],
    ['id-area', fakeGotcha({ id: 'k-lost' })],
    ['sources', fakeGotcha({ sources: ['S9'] })],
    ['disputed', fakeGotcha({ confidence: 'contradicted' })],
    ['screens', fakeGotcha({ screens: ['no-such-screen'] })],
    ['cross-references', fakeGotcha({ alsoAreas: ['D'] })],
    ['tree-graph', fakeFix({ questions: [fakeQuestion('on', 'was-off', 'fix:d-gone')] })],
    ['endpoints', fakeEndpoint({ keys: [] })],
    ['skills', fakeSkill({ command: '/sales-enrich' })],
    ['refs-exist', fakeGotcha({ refs: ['D-999'] })],
    ['made-up', fakeEndpoint({ requests: [fakeRequest({ query: { email: 'anna@acme.io' } })] })],
    ['labels', fakeFact({ text: 'App Center → integrations.' })],
    ['style', fakeFact({ text: 'See G-12.' })],
  ])('%s', async (check, entry) => {
    await expect(build(entry)).rejects.toThrow(`error (${check})`);
  });

  test('parts: the eighth step of a part', async () => {
    const steps = Array.from({ length: 8 }, (_, index) => fakeStep({ id: `d-step-${index}` }));

    await expect(build(...steps)).rejects.toThrow('error (parts)');
  });

  test('links: a source that is not safe to open', async () => {
    const page = { title: 'A page', url: 'http://www.planhat.com/a', seenOn: null };
    guide.areas = [{ ...fakeCompleteArea(fakeGotcha({ sources: ['S2'] })), sources: { S1: page, S2: page } }];

    await expect(assertGuideIsValid()).rejects.toThrow('error (links)');
  });

  test('where, refs-complete: an area that leaves things out', async () => {
    guide.areas = [fakeArea()];

    await expect(assertGuideIsValid()).rejects.toThrow(/error \(where\)[^]*error \(refs-complete\)/);
  });
});

test('lets a guide pass that only has warnings', async () => {
  const spare = { title: 'A page', url: null, seenOn: null };
  const area = fakeCompleteArea();
  guide.areas = [{ ...area, sources: { ...area.sources, S2: spare } }];

  await expect(assertGuideIsValid()).resolves.toBeUndefined();
});
