import { defineArea } from '../../define';
import { facts } from './facts';
import { contractFixes } from './fixes-contracts';
import { reportFixes } from './fixes-reports';
import { gotchas } from './gotchas';
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
    ...gotchas,
    ...reportFixes,
    ...contractFixes,
    ...facts,
    ...terms,
  ],
});
