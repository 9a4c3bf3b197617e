import { expect, test, vi } from 'vitest';
import type * as registry from '../../content/areas/index';
import { assertGuideIsValid } from '../../content/assert-valid';
import type { Area } from '../../content/types';
import { fakeArea, fakeGotcha } from './fake-guide';

const guide = vi.hoisted(() => ({ areas: [] as Area[] }));

vi.mock('../../content/areas/index', async (original) => ({
  ...(await original<typeof registry>()),
  loadAllAreas: () => Promise.resolve(guide.areas),
}));

test('stops the build with a list of every error', async () => {
  guide.areas = [fakeArea({ id: 'I', entries: [fakeGotcha({ id: 'i-loud', area: 'I', title: 'Stop!.' })] })];

  await expect(assertGuideIsValid()).rejects.toThrow(
    /^Nothing was built.*errors: 2\.\ni-nps\.gotchas\[i-loud\]\.title/,
  );
});

test('lets a guide pass that only has warnings', async () => {
  const spare = { title: 'A page', url: null, seenOn: null };
  const area = fakeArea({ id: 'I', entries: [fakeGotcha({ id: 'i-calm', area: 'I' })] });
  guide.areas = [{ ...area, sources: { ...area.sources, S2: spare } }];

  await expect(assertGuideIsValid()).resolves.toBeUndefined();
});
