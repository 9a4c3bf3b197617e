import { companyName, date } from '../data/people';
import { between, chance, pick } from '../data/random';
import { h } from '../dom';
import type { DemoScreen } from '../types';
import { badge, button, pageHead } from '../ui/parts';

const STATUSES = ['In-progress', 'Blocked', 'Done', 'Ignored'];
/** Days from the demo's fixed today to the Monday the month begins with. */
const FIRST_MONDAY = -16;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

export const calendar: DemoScreen = {
  id: 'calendar',
  title: 'Calendar',
  generation: 'upgraded',
  address: 'home/5c1d',
  render: ({ tenant }) => [
    pageHead('Calendar', button('Tasks'), button('Events')),
    h(
      'div.legend',
      STATUSES.map((status) => badge(status)),
    ),
    h(
      'div.month',
      DAYS.map((day) => h('div.month-head', day)),
      Array.from({ length: 25 }, (_, n) =>
        h(
          'div.day',
          h('div.day-number', date(FIRST_MONDAY + Math.floor(n / 5) * 7 + (n % 5)).split(' ')[0]),
          chance('busy', n) > 0.45 &&
            h(
              'div.event',
              `${pick(['Call', 'Review', 'Training'], n)}: ${companyName(tenant, between(5, 60, 'event', n))}`,
            ),
        ),
      ),
    ),
  ],
};
