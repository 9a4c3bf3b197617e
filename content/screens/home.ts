import type { ScreenRow } from './types';

/** Sign-in, Home and what is pinned there. */
export const homeScreens: readonly ScreenRow[] = [
  {
    id: 'login',
    name: 'Login',
    area: 'L',
    examples: [
      'https://ws.planhat.com/login',
      'https://ws.planhat.com/login/acme',
      'https://app.planhat.com/login',
    ],
  },
  {
    id: 'oauth-authorize',
    name: 'OAuth consent',
    area: 'H',
    where: { upgraded: 'opened by the other application' },
    examples: ['https://ws.planhat.com/oauth/authorize?client_id=x&state=y'],
  },
  {
    id: 'home',
    name: 'Home',
    area: 'F',
    where: { upgraded: 'Home, top left' },
    opens: { upgraded: '/home' },
    examples: ['https://ws.planhat.com/acme', 'https://ws.planhat.com/acme/home'],
  },
  {
    id: 'home-page',
    name: 'Page in a Section',
    area: 'F',
    firstTab: 'gotchas',
    where: { upgraded: 'Home → Section → View', legacy: 'Customer Intelligence → pages' },
    examples: ['https://ws.planhat.com/acme/home/2ed51ef2c30c382e60fd53b7'],
  },
  {
    id: 'content-explorer',
    name: 'Content Explorer',
    area: 'F',
    where: { upgraded: 'Home → Content Explorer' },
    labels: [{ title: ['content explorer'], generation: 'upgraded', refines: ['home'] }],
  },
  {
    id: 'calendar',
    name: 'Calendar',
    area: 'J',
    alsoAreas: ['K'],
    where: { upgraded: 'Home → Calendar', legacy: 'Actions → Calendar view' },
    labels: [
      {
        title: ['calendar'],
        weak: ['in-progress', 'blocked', 'ignored', 'tasks', 'events', 'today'],
        refines: ['home'],
      },
      {
        sets: [{ of: ['in-progress', 'blocked', 'done', 'ignored'], need: 4 }],
        title: ['calendar'],
        refines: ['home'],
      },
    ],
  },
  {
    id: 'email-manager',
    name: 'Email Manager',
    area: 'K',
    where: { upgraded: 'Home → Email Manager', legacy: 'Conversations module' },
    labels: [
      {
        sets: [
          { of: ['outgoing - need action', 'outgoing - scheduled', 'unassigned', 'drafts'], need: 3 },
          { of: ['outgoing - need action', 'outgoing - scheduled'], need: 2 },
        ],
        title: ['email manager'],
        refines: ['home'],
      },
    ],
  },
  {
    id: 'inbox-page',
    name: 'Inbox page',
    area: 'K',
    where: { upgraded: 'Home → Section → a page of type Inbox', legacy: 'Conversations module' },
  },
  {
    id: 'notifications',
    name: 'Notifications',
    area: null,
    where: { upgraded: 'Home → Notifications', legacy: 'the bell' },
    labels: [{ title: ['notifications'], weak: ['mark all as read', 'unread'], refines: ['home'] }],
  },
  {
    id: 'timesheets',
    name: 'Timesheets',
    area: 'J',
    where: { upgraded: 'Home → Timesheets, or under "... More"' },
    labels: [
      {
        title: ['timesheets'],
        refines: ['home'],
        strong: ['+add time entries', 'submit timesheet', 're-submit'],
        sets: [{ of: ['+add time entries', 'submit timesheet', 're-submit'], need: 2 }],
      },
    ],
  },
  {
    id: 'federated-search',
    name: 'Federated Search',
    area: null,
    alsoAreas: ['L'],
    where: { upgraded: 'the box in the middle of the top bar', legacy: 'Command Box (Alt or Option + S)' },
    labels: [{ title: ['federated search', 'command box'], strong: ['import templates'] }],
  },
  {
    id: 'ai-credits',
    name: 'AI credits',
    area: 'D',
    alsoAreas: ['L'],
    firstTab: 'reference',
    labels: [{ title: ['ai credits'], weak: ['credits used', 'usage'] }],
  },
];
