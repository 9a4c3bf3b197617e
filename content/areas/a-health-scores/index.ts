import { defineArea } from '../../define';
import { examples } from './examples';
import { inputFacts } from './facts-inputs';
import { scoreFacts } from './facts-score';
import { useFacts } from './facts-use';
import { connectionFixes } from './fixes-connections';
import { levelFixes } from './fixes-level';
import { meaningFixes } from './fixes-meaning';
import { gotchas } from './gotchas';
import { review } from './review';
import { routes } from './routes';
import { setUp } from './set-up';
import { skills } from './skills';
import { sources } from './sources';
import { terms } from './terms';
import { whereItLives } from './where';

export default defineArea({
  id: 'A',
  name: 'Health scores',
  summary:
    'Health profiles, factors and success units: how the 0 to 10 score is built, tested and kept honest.',
  related: ['F', 'E', 'D', 'B', 'I', 'C'],
  sources,
  entries: [
    ...whereItLives,
    ...setUp,
    ...review,
    ...gotchas,
    ...levelFixes,
    ...meaningFixes,
    ...connectionFixes,
    ...scoreFacts,
    ...inputFacts,
    ...useFacts,
    ...terms,
    ...examples,
    ...routes,
    ...skills,
  ],
});
