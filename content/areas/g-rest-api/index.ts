import { defineArea } from '../../define';
import { endpointsConversations } from './endpoints-conversations';
import { endpointsRecords } from './endpoints-records';
import { endpointsRevenue } from './endpoints-revenue';
import { endpointsUsage } from './endpoints-usage';
import { endpointsWork } from './endpoints-work';
import { examples } from './examples';
import { factsAccess } from './facts-access';
import { factsErrors } from './facts-errors';
import { factsHosts } from './facts-hosts';
import { factsKeys } from './facts-keys';
import { factsLimits } from './facts-limits';
import { factsModels } from './facts-models';
import { factsReading } from './facts-reading';
import { factsSetUpModels } from './facts-set-up-models';
import { factsUsage } from './facts-usage';
import { factsWebhooks } from './facts-webhooks';
import { factsWriting } from './facts-writing';
import { fixesErrors } from './fixes-errors';
import { fixesMissingData } from './fixes-missing-data';
import { fixesRefused } from './fixes-refused';
import { gotchas } from './gotchas';
import { gotchasModels } from './gotchas-models';
import { review } from './review';
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
    ...review,
    ...gotchas,
    ...gotchasModels,
    ...fixesErrors,
    ...fixesRefused,
    ...fixesMissingData,
    ...endpointsRecords,
    ...endpointsRevenue,
    ...endpointsConversations,
    ...endpointsWork,
    ...endpointsUsage,
    ...factsHosts,
    ...factsAccess,
    ...factsLimits,
    ...factsErrors,
    ...factsKeys,
    ...factsReading,
    ...factsWriting,
    ...factsModels,
    ...factsSetUpModels,
    ...factsUsage,
    ...factsWebhooks,
    ...terms,
    ...examples,
  ],
});
