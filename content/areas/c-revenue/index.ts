import { defineArea } from '../../define';
import { examples } from './examples';
import { licenceFacts } from './facts-licences';
import { modelFacts } from './facts-models';
import { moneyFacts } from './facts-money';
import { reportFacts } from './facts-reports';
import { statusFacts } from './facts-status';
import { amountFixes } from './fixes-amounts';
import { contractFixes } from './fixes-contracts';
import { renewalFixes } from './fixes-renewals';
import { reportFixes } from './fixes-reports';
import { contractGotchas } from './gotchas-contracts';
import { numberGotchas } from './gotchas-numbers';
import { review } from './review';
import { setUp } from './set-up';
import { sources } from './sources';
import { terms } from './terms';
import { whereItLives } from './where';

export default defineArea({
  id: 'C',
  name: 'Revenue',
  summary: 'Licenses or Deals, renewals, churn, currencies, invoices and the revenue reports.',
  related: ['B', 'F', 'L', 'A', 'G'],
  sources,
  entries: [
    ...whereItLives,
    ...setUp,
    ...review,
    ...contractGotchas,
    ...numberGotchas,
    ...reportFixes,
    ...renewalFixes,
    ...contractFixes,
    ...amountFixes,
    ...modelFacts,
    ...licenceFacts,
    ...reportFacts,
    ...statusFacts,
    ...moneyFacts,
    ...terms,
    ...examples,
  ],
});
