import { defineArea } from '../../define';
import { facts } from './facts';
import { workflowFacts } from './facts-workflows';
import { fixes } from './fixes';
import { gotchas } from './gotchas';
import { review } from './review';
import { routes } from './routes';
import { setUp } from './set-up';
import { sources } from './sources';
import { terms } from './terms';
import { where } from './where';

export default defineArea({
  id: 'J',
  name: 'Projects and tasks',
  summary: 'Workflows and their templates, tasks, objectives, issues, time tracking and customer portals.',
  related: ['D', 'L', 'F', 'K'],
  sources,
  entries: [
    ...where,
    ...setUp,
    ...review,
    ...gotchas,
    ...fixes,
    ...workflowFacts,
    ...facts,
    ...terms,
    ...routes,
  ],
});
