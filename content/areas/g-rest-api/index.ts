import { defineArea } from '../../define';
import { facts } from './facts';
import { factsLimits } from './facts-limits';
import { fixesErrors } from './fixes-errors';
import { fixesMissingData } from './fixes-missing-data';
import { fixesRefused } from './fixes-refused';
import { gotchas } from './gotchas';
import { setUp } from './set-up';
import { sources } from './sources';
import { terms } from './terms';
import { where } from './where';

export default defineArea({
  id: 'G',
  name: 'REST API',
  summary: 'Tokens, hosts, keys and limits: sending the right request once and reading the answer correctly.',
  related: ['E', 'H', 'D', 'B', 'K'],
  sources,
  entries: [
    ...where,
    ...setUp,
    ...gotchas,
    ...fixesErrors,
    ...fixesRefused,
    ...fixesMissingData,
    ...factsLimits,
    ...facts,
    ...terms,
  ],
});
