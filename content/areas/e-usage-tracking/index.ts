import { defineArea } from '../../define';
import { examples } from './examples';
import { factsOfPeople } from './facts-people';
import { factsOfResults } from './facts-results';
import { factsOfSending } from './facts-sending';
import { factsOfTools } from './facts-tools';
import { fixesOfCleanUp } from './fixes-clean-up';
import { fixesOfMissing } from './fixes-missing';
import { fixesOfWrong } from './fixes-wrong';
import { gotchasOfData } from './gotchas-data';
import { gotchasOfPeople } from './gotchas-people';
import { review } from './review';
import { setUp } from './set-up';
import { sources } from './sources';
import { terms } from './terms';
import { where } from './where';

export default defineArea({
  id: 'E',
  name: 'Usage tracking',
  summary:
    'End Users and what they do in your product: how events arrive, whom they are matched to, and what Planhat makes of them.',
  related: ['F', 'K', 'G', 'A'],
  sources,
  entries: [
    ...where,
    ...setUp,
    ...review,
    ...gotchasOfData,
    ...gotchasOfPeople,
    ...fixesOfMissing,
    ...fixesOfWrong,
    ...fixesOfCleanUp,
    ...factsOfPeople,
    ...factsOfSending,
    ...factsOfResults,
    ...factsOfTools,
    ...examples,
    ...terms,
  ],
});
