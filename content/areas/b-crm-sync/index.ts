import { defineArea } from '../../define';
import { examples } from './examples';
import { facts } from './facts';
import { notSyncingFixes } from './fixes-not-syncing';
import { wrongDataFixes } from './fixes-wrong-data';
import { gotchas } from './gotchas';
import { routes } from './routes';
import { setUp } from './set-up';
import { sources } from './sources';
import { terms } from './terms';
import { whereItLives } from './where';

export default defineArea({
  id: 'B',
  name: 'CRM sync',
  summary: 'Salesforce, HubSpot and Pipedrive: directions, keys, filters, duplicates and overwritten fields.',
  related: ['C', 'K', 'L', 'G', 'D'],
  sources,
  entries: [
    ...whereItLives,
    ...setUp,
    ...gotchas,
    ...notSyncingFixes,
    ...wrongDataFixes,
    ...facts,
    ...terms,
    ...examples,
    ...routes,
  ],
});
