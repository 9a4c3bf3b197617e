import { curve, email, personName, sample } from '../data/people';
import { recordId, rowOf } from '../data/random';
import { pageId } from '../data/tenants';
import { h } from '../dom';
import type { DemoScreen } from '../types';
import { bars, card, facts, pageHead, prose } from '../ui/parts';
import { tabs } from '../ui/switch';

export const enduserProfile: DemoScreen = {
  id: 'enduser-profile',
  title: 'End User profile',
  generation: 'upgraded',
  address: 'home/:id',
  recordId: pageId('acme', 'This week'),
  query: `profile=EndUser.${recordId('enduser', 12)}`,
  record: { view: 'profile', model: 'EndUser' },
  render: ({ place, tenant }) => {
    const n = rowOf(place.record?.id ?? '', 3000);
    const { company, past } = sample(tenant, 'enduser', n);
    return h(
      'div.profile',
      h(
        'aside.profile-side',
        facts(['Company', company], ['Email', email(n)], ['Last Seen', past], ['NPS', 9]),
      ),
      h(
        'div.profile-main',
        pageHead(personName(n)),
        tabs([
          {
            label: 'Overview',
            render: () => card('Conversations', prose('A short call about exports. Wants a template.')),
          },
          { label: 'Usage', render: () => card('By day', bars('Activities by day', curve(30, 'person', n))) },
          {
            label: 'Data',
            render: () => card(null, facts(['Position', 'Analyst'], ['Source id', '–'], ['Featured', 'No'])),
          },
        ]),
      ),
    );
  },
};
