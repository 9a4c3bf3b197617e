import { buildIndex } from '@/lib/search/search-guide';
import type { Area, AreaId, Entry, Route, Skill, Step } from '@/content/types';
import { fakeFact, fakeFix, fakeGotcha } from '../../lib/search/fake-entries';

const sync = { area: 'B', refs: ['BT-2'], screens: [] } as const;

const step: Step = {
  ...fakeFact({ id: 'b-step' }),
  ...sync,
  refs: ['BT-2'],
  screens: [],
  kind: 'step',
  title: 'Look for twins',
  list: 'review',
  part: 'Is every record there once?',
  how: 'Count them.',
  proof: 'tick',
} as unknown as Step;

const route: Route = {
  ...fakeFact({ id: 'a-route', area: 'A', refs: ['R-1'], title: 'Method' }),
  kind: 'route',
  about: 'Churn and the like.',
  commands: [
    {
      command: '/sales-customer-success {question}',
      install: 'npx skills add it',
      why: 'It knows `churn`.',
    },
  ],
} as unknown as Route;

const skill = (id: string, command: string, area: AreaId): Skill =>
  ({
    ...fakeFact({ id, area, title: id }),
    kind: 'skill',
    command: `${command} {question}`,
    install: 'npx',
    covers: 'Business reviews.',
    mind: [],
  }) as unknown as Skill;

const entries: Partial<Record<AreaId, Entry[]>> = {
  A: [route, skill('a-skill', '/sales-customer-success', 'A')],
  B: [
    fakeFix({ id: 'b-fix', title: 'Every sync makes duplicates', area: 'B', refs: ['BT-2'] }),
    fakeGotcha({
      id: 'b-gotcha',
      title: 'A twin appears',
      area: 'B',
      refs: ['BT-2'],
      avoid: 'Use `sourceId`.',
    }),
    fakeGotcha({
      id: 'b-hubspot',
      title: 'HubSpot sync makes duplicates',
      area: 'B',
      appliesTo: { crm: ['hubspot'] },
    }),
    fakeFact({ id: 'b-fact', title: 'Sync makes duplicates, told by key', area: 'B', text: 'By the key.' }),
    step,
  ],
  F: [fakeFix({ id: 'f-fix', title: 'Duplicates in a table', area: 'F' })],
  L: [skill('l-do', '/sales-do', 'L')],
};

const names: Partial<Record<AreaId, string>> = {
  A: 'Health scores',
  B: 'CRM sync',
  F: 'Metrics',
  L: 'Admin',
};
const ids = Object.keys(names) as AreaId[];

const areaOf = (id: AreaId): Area => ({
  id,
  name: names[id] ?? id,
  summary: '',
  related: [],
  sources: {},
  entries: entries[id] ?? [],
});

/** Stands in for `content/areas`: a few areas with what an answer is made of. */
export const fakeGuide = {
  areaList: ids.map((id) => ({ id, name: names[id] ?? id, slug: id.toLowerCase() })),
  loadArea: (id: AreaId): Promise<Area> => Promise.resolve(areaOf(id)),
};

/** Stands in for `lib/search/guide-index`. */
export const fakeGuideIndex = {
  loadGuideIndex: () => Promise.resolve(buildIndex(Object.values(entries).flat())),
};
