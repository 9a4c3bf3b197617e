import { defineArea } from '../../define';
import { appFacts } from './facts-apps';
import { dataFacts } from './facts-data';
import { emailFacts } from './facts-email';
import { signInFacts } from './facts-sign-in';
import { toolFacts } from './facts-tools';
import { userFacts } from './facts-users';
import { dataFixes } from './fixes-data';
import { peopleFixes } from './fixes-people';
import { dataGotchas } from './gotchas-data';
import { peopleGotchas } from './gotchas-people';
import { review } from './review';
import { routes } from './routes';
import { setUp } from './set-up';
import { skillFacts, skills } from './skills';
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
    ...userFacts,
    ...signInFacts,
    ...appFacts,
    ...dataFacts,
    ...emailFacts,
    ...toolFacts,
    ...terms,
    ...routes,
    ...skills,
    ...skillFacts,
  ],
});
