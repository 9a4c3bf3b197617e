import { curve } from '../../data/people';
import { h, type Child } from '../../dom';
import type { DemoScreen } from '../../types';
import { bars, button, card, field, line, mainButton, select } from '../../ui/parts';
import { plainTabs, sideNav, type View } from '../../ui/switch';
import { rowsTable } from '../../ui/table';

/** Three screens share the list on the left; only some of it shows in the address. */
const page = (
  id: string,
  title: string,
  address: string,
  selected: string,
  first?: () => Child,
): DemoScreen => ({
  id,
  title: `${title}, older app`,
  generation: 'legacy',
  address,
  render: () => draw(selected, first),
});

export const customerIntelligence = page(
  'customer-intelligence',
  'Customer Intelligence',
  'ci',
  'System Reports',
);
export const trends = page(
  'trends-analytics',
  'Trends & Analytics',
  'ci/analytics/company/calculated',
  'Trends & Analytics',
);
export const userActivities = page(
  'user-activities',
  'User Activities',
  'ci/analytics/enduser/activity',
  'Trends & Analytics',
  activities,
);

export const healthLab: DemoScreen = {
  id: 'health-lab',
  title: 'Health Lab, older app',
  generation: 'legacy',
  address: 'ci',
  steps: [{ click: 'Health Lab', role: 'button' }],
};

function draw(selected: string, first?: () => Child): Child {
  const views: readonly View[] = [
    { label: 'Health Lab', render: lab },
    {
      label: 'Bubble Room',
      render: () => card('Accounts by value and health', bars('Accounts', curve(20, 'bubbles'))),
    },
    { label: 'Trends & Analytics', render: first ?? analytics },
    {
      label: 'System Reports',
      render: () => card('Portfolio', line('Accounts by month', curve(12, 'portfolio'))),
    },
  ];
  return [
    h('div.old-head', h('div.old-title', 'Customer Intelligence')),
    sideNav('Reports', views, { selected }),
  ];
}

function lab(): Child {
  return card(
    'Customers, large',
    h('div.form-row', select('Profile', ['Customers, large', 'Customers, small']), field('Starts at', '5')),
    rowsTable(
      'Factors',
      ['Factor', 'Rule', 'Impact'],
      [
        ['Last touch', 'linear', '+1 to −1'],
        ['NPS', 'linear', '−2 to +2'],
        ['Open tickets', 'more than 5', '−1'],
      ],
      true,
    ),
    mainButton('Save'),
  );
}

function analytics(): Child {
  const measure = (label: string) => ({ label, render: () => card(label, line(label, curve(24, label))) });
  return [
    h(
      'div.toolbar',
      ['Week', 'Month', 'Quarter', 'Year', '3 Years'].map((label) => button(label)),
      select('Value', ['Sum', 'AVG (All)', 'AVG (Values)']),
    ),
    plainTabs(['Calculated', 'System', 'Custom Metrics', 'Conversations', 'Tasks', 'Revenue'].map(measure)),
  ];
}

function activities(): Child {
  return [
    h('div.column-title', 'End User - User Activities'),
    rowsTable(
      'User Activities',
      ['Activity', 'People', 'Times'],
      [
        ['Report opened', 418, 2904],
        ['Export', 96, 311],
        ['Report shared', 57, 140],
      ],
      true,
    ),
  ];
}
