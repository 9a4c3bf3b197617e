import { companyName } from '../../data/people';
import { recordId, rowOf } from '../../data/random';
import { h } from '../../dom';
import { replaceQuery } from '../../navigation';
import type { DemoScreen } from '../../types';
import { openDialog, openMenu } from '../../ui/overlay';
import { field, mainButton, select } from '../../ui/parts';
import { plainTabs } from '../../ui/switch';
import { profileSide, profileTabs } from '../company-profile';

const stop = (id: string, title: string, query?: string): DemoScreen => ({
  id,
  title,
  generation: 'legacy',
  address: 'profile/:id',
  recordId: recordId('company', 7),
  ...(query !== undefined && { query }),
});

/** A customer in the older app: plain tabs, and the open one stands in the address. */
export const oldCompanyProfile: DemoScreen = {
  ...stop('company-profile', 'Company profile, older app'),
  render: ({ place, tenant }) => {
    const n = rowOf(place.path.slice('profile/'.length), 3000);
    const views = profileTabs(tenant, n);
    const wanted = place.query.get('tab');
    const selected = views.find(({ label }) => tabName(label) === wanted)?.label;
    return h(
      'div.profile',
      profileSide(tenant, n),
      h(
        'div.profile-main',
        h('div.old-head', h('div.old-title', companyName(tenant, n)), more()),
        plainTabs(views, {
          ...(selected !== undefined && { selected }),
          onSelect: (label) => replaceQuery('tab', tabName(label)),
        }),
      ),
    );
  },
};

export const oldProfileTabs: readonly DemoScreen[] = [
  stop('company-profile-usage', 'Company profile, Usage, older app', 'tab=usage'),
  stop('company-profile-revenue', 'Company profile, Revenue, older app', 'tab=revenue'),
];

/** "End Users (12)" → `endusers` */
function tabName(label: string): string {
  return label
    .replace(/\(\d+\)/, '')
    .replace(/\s/g, '')
    .toLowerCase();
}

function more(): HTMLElement {
  const dots = h('span.dots', { title: 'More' }, '...');
  const churn = (): void =>
    openDialog(
      'Log Churn',
      select('What ends', ['The whole account', 'One licence']),
      field('Reason', ''),
      mainButton('Log'),
    );
  dots.addEventListener('click', () => openMenu(dots, [{ label: 'Log Churn', run: churn }]));
  return dots;
}
