import { defineArea } from '../../define';
import { examples } from './examples';
import { factsChoosing } from './facts-choosing';
import { factsCodes } from './facts-codes';
import { factsRunning } from './facts-running';
import { factsSteps } from './facts-steps';
import { factsTriggers } from './facts-triggers';
import { fixesFailed } from './fixes-failed';
import { fixesMessages } from './fixes-messages';
import { fixesNotFiring } from './fixes-not-firing';
import { fixesRunning } from './fixes-running';
import { gotchas } from './gotchas';
import { review } from './review';
import { setUp } from './set-up';
import { sources } from './sources';
import { terms } from './terms';
import { where } from './where';

export default defineArea({
  id: 'D',
  name: 'Automation',
  summary: 'Triggers, steps and codes that act for you: building them, keeping them on, reading their logs.',
  related: ['J', 'K', 'B', 'G', 'F'],
  sources,
  entries: [
    ...where,
    ...setUp,
    ...review,
    ...gotchas,
    ...fixesNotFiring,
    ...fixesFailed,
    ...fixesRunning,
    ...fixesMessages,
    ...factsChoosing,
    ...factsTriggers,
    ...factsSteps,
    ...factsCodes,
    ...factsRunning,
    ...terms,
    ...examples,
  ],
});
