import { curve, email, personName, sample } from '../../data/people';
import { recordId, rowOf } from '../../data/random';
import { h, type Child } from '../../dom';
import { replaceQuery } from '../../navigation';
import type { DemoScreen } from '../../types';
import { bars, card, facts, prose, select } from '../../ui/parts';
import { plainTabs } from '../../ui/switch';

const stop = (id: string, title: string, query?: string): DemoScreen => ({
  id,
  title,
  generation: 'legacy',
  address: 'people/:id',
  recordId: recordId('enduser', 12),
  ...(query !== undefined && { query }),
});

/** A contact in the older app. */
export const oldEnduserProfile: DemoScreen = {
  ...stop('enduser-profile', 'End User profile, older app'),
  render: ({ place, tenant }) => {
    const n = rowOf(place.path.slice('people/'.length), 3000);
    const { company } = sample(tenant, 'enduser', n);
    const wanted = place.query.get('tab') ?? 'overview';
    const views = [
      { label: 'Overview', render: () => card(company, prose('Wants a template for the export.')) },
      { label: 'Usage', render: () => usage(n) },
      { label: 'Data', render: () => card(null, facts(['Email', email(n)], ['Position', 'Analyst'])) },
    ];
    return h(
      'div.profile-main',
      h('div.old-head', h('div.old-title', personName(n))),
      plainTabs(views, {
        selected: views.find(({ label }) => label.toLowerCase() === wanted)?.label ?? 'Overview',
        onSelect: (label) => replaceQuery('tab', label.toLowerCase()),
      }),
    );
  },
};

export const oldEnduserUsage = stop(
  'enduser-profile-usage',
  'End User profile, Usage, older app',
  'tab=usage',
);

function usage(n: number): Child {
  return [
    h(
      'div.form-row',
      select('Choose activity', ['All', 'Report opened', 'Export']),
      select('Period', ['180 Days', '90 Days', '30 Days', '7 Days']),
    ),
    card('Recently active', bars('Activities by day', curve(30, 'old person', n))),
  ];
}
