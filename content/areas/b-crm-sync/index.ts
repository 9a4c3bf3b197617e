import { defineArea } from '../../define';
import { examples } from './examples';
import { aroundFacts } from './facts-around';
import { hubspotFacts } from './facts-hubspot';
import { keyFacts } from './facts-keys';
import { pipedriveFacts } from './facts-pipedrive';
import { revenueFacts } from './facts-revenue';
import { salesforceFacts } from './facts-salesforce';
import { missingRecordFixes } from './fixes-missing-records';
import { notSyncingFixes } from './fixes-not-syncing';
import { wrongDataFixes } from './fixes-wrong-data';
import { wrongValueFixes } from './fixes-wrong-values';
import { recordGotchas } from './gotchas-records';
import { valueGotchas } from './gotchas-values';
import { review } from './review';
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
    ...review,
    ...valueGotchas,
    ...recordGotchas,
    ...notSyncingFixes,
    ...missingRecordFixes,
    ...wrongDataFixes,
    ...wrongValueFixes,
    ...salesforceFacts,
    ...hubspotFacts,
    ...pipedriveFacts,
    ...revenueFacts,
    ...keyFacts,
    ...aroundFacts,
    ...terms,
    ...examples,
    ...routes,
  ],
});
