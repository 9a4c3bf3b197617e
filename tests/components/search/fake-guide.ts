import { buildIndex } from '@/lib/search/search-guide';
import type { Area, AreaId, Entry } from '@/content/types';
import { fakeFact, fakeFix, fakeGotcha } from '../../lib/search/fake-entries';

/** Two small areas: `logs` is a screen of D, K has no entry of its own for any screen. */
const entries: Record<'D' | 'K', Entry[]> = {
  D: [
    fakeGotcha({
      id: 'd-saving',
      title: 'Saving switches an Automation off',
      screens: ['logs'],
      what: 'It is off.',
    }),
    fakeFix({ id: 'd-not-firing', title: 'My automation is not triggering', screens: ['logs'] }),
    fakeGotcha({ id: 'd-elsewhere', title: 'Quotas run out', screens: ['editor'] }),
    fakeFact({ id: 'd-fact', title: 'Automations have logs' }),
  ],
  K: [fakeGotcha({ id: 'k-domains', area: 'K', title: 'Missing related domain' })],
};

const names = { D: 'Automation', K: 'Integrations' } as const;

const areaOf = (id: 'D' | 'K'): Area => ({
  id,
  name: names[id],
  summary: names[id],
  related: [],
  sources: {},
  entries: entries[id],
});

/** Stands in for `content/areas`. */
export const fakeGuide = {
  areaList: (['D', 'K'] as const).map((id) => ({ id, name: names[id], slug: id.toLowerCase() })),
  loadArea: (id: AreaId): Promise<Area> =>
    id === 'D' || id === 'K' ? Promise.resolve(areaOf(id)) : Promise.reject(new Error(`no area ${id}`)),
};

/** Stands in for `lib/search/guide-index`. */
export const fakeGuideIndex = {
  loadGuideIndex: () => Promise.resolve(buildIndex(Object.values(entries).flat())),
};
