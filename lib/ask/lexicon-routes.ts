import { joiningTools } from './joining-tools';
import type { Phrase } from './phrases';
import type { RouteAim, RouteRef } from './types';

/** What decides between the commands of one route. */
export const aimLexicon: readonly { aim: RouteAim; of: RouteRef; says: readonly Phrase[] }[] = [
  { aim: 'joining-tools', of: 'R-3', says: joiningTools },
  {
    aim: 'moving-from-vitally',
    of: 'R-5',
    says: [
      'switch/migrate/move/change/come … from … vitally',
      'switch/migrate/move/change/go … to … vitally',
      'replace/leave … vitally',
    ],
  },
];
