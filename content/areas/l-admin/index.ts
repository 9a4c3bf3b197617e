import { defineArea } from '../../define';
import { facts } from './facts';
import { dataFixes } from './fixes-data';
import { peopleFixes } from './fixes-people';
import { dataGotchas } from './gotchas-data';
import { peopleGotchas } from './gotchas-people';
import { review } from './review';
import { routes } from './routes';
import { setUp } from './set-up';
import { sources } from './sources';
import { terms } from './terms';
import { where } from './where';

export default defineArea({
  id: 'L',
  name: 'Admin',
  summary:
    'Users, Roles, sign-in, apps and credits, mail settings, and deleting, merging and importing data.',
  related: ['G', 'K', 'F', 'J'],
  sources,
  entries: [
    ...where,
    ...setUp,
    ...review,
    ...peopleGotchas,
    ...dataGotchas,
    ...peopleFixes,
    ...dataFixes,
    ...facts,
    ...terms,
    ...routes,
  ],
});
