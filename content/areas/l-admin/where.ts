import { defineFacts } from '../../define';

const topic = 'Where it lives';

export const where = defineFacts('L', [
  {
    id: 'l-where-upgraded',
    title: 'Admin tools in the upgraded app',
    topic,
    text: 'Menu System Admin → Global Tool Settings → Users & Roles (Users, Roles, Teams). Security and sign-in settings are also under Settings; the exact sub-menu was not confirmed. App Center: Integrations, Connections, Automations, Private apps, OAuth Clients. Data (Data Model) → model → Powertools: merge and other bulk tools. Further Global Tools: Workflows, Portal Manager, Content. Your name, top right → Trashbin. Import templates: Federated Search box, top middle.',
    refs: ['Where it lives'],
    screens: ['settings', 'settings-users', 'settings-roles', 'powertools'],
    sources: ['A1', 'A2', 'A14', 'A15', 'A32', 'A33'],
    confidence: 'official',
    appliesTo: { generations: ['upgraded'] },
    search: [
      'where is settings',
      'trashbin',
      'service account where',
      'where do i manage colleagues',
      'admin menu location',
    ],
  },
  {
    id: 'l-where-legacy',
    title: 'Admin tools in the legacy app',
    topic,
    text: 'Avatar → Team (Users, Teams, Roles), Security (SSO), Service Accounts, Integrations; avatar at the bottom left → Trash Bin. Since November 2023 Settings → Team replaces the Team module.',
    refs: ['Where it lives'],
    screens: ['settings', 'settings-users', 'settings-login-authentication'],
    sources: ['A3', 'A5', 'A6'],
    confidence: 'official',
    appliesTo: { generations: ['legacy'] },
    search: ['service account where', 'team module', 'admin pages in old version', 'team list old app'],
  },
  {
    id: 'l-where-permission',
    title: 'Rights for admin work',
    topic,
    text: 'Administrator is a default Role. Single admin features are guarded by workflow permissions and by data-model permissions, such as ServiceAccount for Private Apps.',
    refs: ['Where it lives', 'L-14', 'L-48'],
    screens: ['settings-roles', 'settings'],
    sources: ['A2', 'A12'],
    confidence: 'official',
    search: ['who counts as admin', 'which rights does an admin need'],
  },
  {
    id: 'l-where-plan',
    title: 'Plan: what is tied to a contract',
    topic,
    text: 'Planhat has to switch SSO on for the tenant first (from a legacy article). Service (PSA) features need a package and a Seat. A legacy article says that custom Roles are Enterprise only; the upgraded articles do not repeat it.',
    refs: ['Where it lives', 'L-21', 'L-30'],
    screens: ['settings-roles', 'settings-login-authentication', 'settings'],
    sources: ['A1', 'A2', 'A3', 'A6', 'A22'],
    confidence: 'contradicted',
    disputed: {
      sides: [
        { says: 'A legacy article: custom Roles are Enterprise only.', sources: ['A3'] },
        {
          says: 'The articles for the upgraded app describe custom Roles and name no plan.',
          sources: ['A2'],
        },
      ],
      follow: 'The newer articles, since they are the current ones. Your contract decides.',
    },
    search: [
      'plan for sso',
      'which plan has roles',
      'psa package',
      'which features are in our contract',
      'is single login included',
    ],
  },
]);
