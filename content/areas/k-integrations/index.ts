import { defineArea } from '../../define';
import { factsOfConversations } from './facts-conversations';
import { factsOfData } from './facts-data';
import { factsOfSync } from './facts-sync';
import { factsOfTools } from './facts-tools';
import { fixesOfConversations } from './fixes-1';
import { fixesOfWarehouse } from './fixes-2';
import { fixesOfFeeds } from './fixes-3';
import { gotchas } from './gotchas';
import { review } from './review';
import { routes } from './routes';
import { setUp } from './set-up';
import { skills } from './skills';
import { sources } from './sources';
import { terms } from './terms';
import { where } from './where';

export default defineArea({
  id: 'K',
  name: 'Integrations',
  summary:
    'Mail, calendar, support, calls, chat, warehouse, files and other tools: what comes in, what goes out, and how it finds its Company.',
  related: ['B', 'E', 'G', 'L', 'D'],
  sources,
  entries: [
    ...where,
    ...setUp,
    ...review,
    ...gotchas,
    ...fixesOfConversations,
    ...fixesOfWarehouse,
    ...fixesOfFeeds,
    ...factsOfConversations,
    ...factsOfTools,
    ...factsOfData,
    ...factsOfSync,
    ...terms,
    ...routes,
    ...skills,
  ],
});
