import type { Role } from '@/lib/choices/choices';

/** Words of the welcome page, and of the same choices in the options. */
export const messages = {
  title: 'Field Guide for Planhat',
  lead: 'Beside the Planhat screen you are on, it shows what to check, what bites, how to find a fault, and your own notes. No account; nothing leaves this computer.',
  skip: 'Skip',
  role: 'What do you do?',
  roleText: 'It decides which tab of the guide opens first.',
  roles: {
    admin: ['CS-ops admin', 'The tab that fits the screen, mostly Check'],
    consultant: ['Consultant', 'The same; each tenant keeps its own CRM and plan'],
    csm: ['CSM', 'Fix: why a number looks wrong'],
    developer: ['API developer', 'Reference: requests, limits, terms'],
  } satisfies Record<Role, readonly [string, string]>,
  crm: 'Which CRM feeds your Planhat?',
  crmText: 'What is about another CRM is hidden, and the panel says so. Each tenant can say otherwise.',
  crmLabel: 'Usual CRM',
  crmAsk: 'It differs: ask me',
  keys: 'Your keys',
  keysText: 'What the browser has really given. One press opens the search or the guide.',
  notSaved: 'That could not be stored. Nothing has changed. Try again.',
  done: 'Done',
  ready: 'That is all',
  readyText:
    'Open Planhat and press the button at its right edge. The guide opens beside the page and follows you.',
  readyChange: 'What you chose can be changed in the options. This page does not come back by itself.',
  options: 'Open the options',
  tour: 'A look around',
  tourText: 'Forty seconds, five pictures of the demo workspace.',
  tourPicture: 'The guide, with what is said beside this picture.',
  tourStart: 'Start',
  tourPause: 'Pause',
  tourGoOn: 'Go on',
  tourAgain: 'Once more',
  tourBack: 'Back',
  tourNext: 'Next',
  tourPlace: (stop: number, all: number) => `${stop} of ${all}`,
  tourKeys: 'Arrow keys move, too.',
  stops: {
    gotchas: [
      'It knows the screen',
      'The name of the screen, how sure that is, and what bites here: the worst first, each with source and date.',
    ],
    check: [
      'Check before you change',
      'A checklist for this screen. Start a run, tick what is done, write down what you saw, and go on tomorrow.',
    ],
    fix: [
      'Find the fault',
      'Begin with what you see. One question at a time leads to the cause, and the way there becomes a note or a ticket.',
    ],
    notes: [
      'Write it down',
      'Your own notes, tied to the screen, the tenant or the record. They stay in this browser; export is your copy.',
    ],
    search: [
      'Search, from anywhere',
      'Words or a whole question: the guide and your notes in one list. Enter opens what stands first.',
    ],
  },
} as const;
