import { hexId } from '../data/random';
import { h } from '../dom';
import type { DemoScreen } from '../types';
import { badge, card, figure, grid, mainButton, pageHead } from '../ui/parts';
import { rowsTable } from '../ui/table';

export const npsCampaigns: DemoScreen = {
  id: 'nps-campaigns',
  title: 'NPS campaigns',
  generation: 'upgraded',
  address: 't/9e17',
  render: ({ to }) => [
    pageHead('NPS', mainButton('+ Campaign')),
    grid(
      card(null, figure('score, 90 days', 41)),
      card(null, figure('answers', 318)),
      card(null, figure('response rate', '27 %')),
    ),
    campaignList(to('nps-campaign-editor')),
  ],
};

/** Campaigns with the way into their editor. */
export function campaignList(editor: string): HTMLElement {
  return rowsTable(
    'Campaigns',
    ['Campaign', 'State', 'Date Sent', 'Answers'],
    ['Autumn 2026', 'Spring 2026', 'After go-live'].map((name, i) => [
      h('a', { href: editor.replace(/[^/]+$/, hexId('campaign', name)) }, name),
      badge(i === 0 ? 'Draft' : 'Sent'),
      i === 0 ? '–' : '12 Apr 2026',
      i * 159,
    ]),
  );
}
