import { hexId } from '../data/random';
import { h, type Child } from '../dom';
import type { DemoScreen } from '../types';
import { card, field, mainButton, pageHead } from '../ui/parts';
import { plainTabs } from '../ui/switch';

export const npsCampaignEditor: DemoScreen = {
  id: 'nps-campaign-editor',
  title: 'NPS campaign',
  generation: 'upgraded',
  address: 't/9e17/:id',
  recordId: hexId('campaign', 'Autumn 2026'),
  render: () => [pageHead('Autumn 2026', mainButton('Save')), campaignSteps()],
};

/** The steps of a campaign. Plain boxes on purpose, in both generations. */
export function campaignSteps(): Child {
  return plainTabs([
    {
      label: 'Email Template',
      render: () => [
        card('Branding', field('Colour', '#3b5b8c'), field('Sender', 'Noor from Acme Tools')),
        card('Introduction', field('Subject', 'One question, ten seconds')),
        card('Messaging', h('p', 'How likely are you to recommend us to a colleague?')),
      ],
    },
    {
      label: 'Thank You Message',
      render: () => card(null, field('Words', 'Thank you. We read every answer.')),
    },
  ]);
}
