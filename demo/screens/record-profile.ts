import { columnLabel, labelsOf, modelOf } from '../data/models';
import { sample } from '../data/people';
import { pageId } from '../data/tenants';
import { recordId, rowOf } from '../data/random';
import type { DemoScreen } from '../types';
import { card, facts, pageHead, prose } from '../ui/parts';
import { tabs } from '../ui/switch';

/** Full-page profiles of models without a screen of their own. */
export const recordProfile: DemoScreen = {
  id: 'license-profile',
  title: 'Full-page profile of a License',
  generation: 'upgraded',
  address: 'home/:id',
  recordId: pageId('acme', 'This week'),
  query: `profile=License.${recordId('license', 8)}`,
  record: { view: 'profile', model: '*' },
  render: ({ place, tenant }) => {
    const model = modelOf(place.record?.model ?? '');
    const row = sample(tenant, model.slug, rowOf(place.record?.id ?? '', model.rows));
    const [, title] = model.columns[0] ?? [];
    return [
      pageHead(title?.(row) ?? ''),
      tabs([
        {
          label: 'Overview',
          render: () =>
            card(
              labelsOf(model, tenant).one,
              facts(
                ...model.columns.map(([label, value]) => [columnLabel(label, tenant), value(row)] as const),
              ),
            ),
        },
        { label: 'Log', render: () => prose(`${row.owner} changed the value on ${row.past}.`) },
      ]),
    ];
  },
};
