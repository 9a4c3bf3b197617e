import { defineArea } from '../../define';
import { facts } from './facts';
import { sendingFacts } from './facts-sending';
import { fixes } from './fixes';
import { gotchas } from './gotchas';
import { review } from './review';
import { routes } from './routes';
import { setUp } from './set-up';
import { skills } from './skills';
import { sources } from './sources';
import { terms } from './terms';
import { where } from './where';

export default defineArea({
  id: 'I',
  name: 'NPS',
  summary: 'Surveys, their sending, the answers as records, and the score on people and companies.',
  related: ['A', 'K', 'F', 'D'],
  sources,
  entries: [
    ...where,
    ...setUp,
    ...review,
    ...gotchas,
    ...fixes,
    ...sendingFacts,
    ...facts,
    ...terms,
    ...routes,
    ...skills,
  ],
});
