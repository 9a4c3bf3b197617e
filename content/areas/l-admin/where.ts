import { defineFacts } from '../../define';

const topic = 'Where it lives';

export const where = defineFacts('L', [
  {
    id: 'l-where-upgraded',
    title: 'Admin tools in the upgraded app',
    topic,
    text: 'Menu System Admin → Global Tool Settings → Users & Roles (Users, Roles, Teams); sign-in settings also under Settings. App Center: integrations, connections, automations, Private apps, OAuth Clients. Data Model → model → Powertools: merge and other bulk tools. Your name, top right → Trashbin. Import templates: Federated Search box, top middle.',
    refs: ['Where it lives'],
    screens: ['settings', 'settings-users', 'settings-roles', 'powertools'],
    sources: ['A1', 'A2', 'A14', 'A15', 'A32', 'A33'],
    confidence: 'official',
    appliesTo: { generations: ['upgraded'] },
    search: ['where is settings', 'trashbin', 'service account where'],
  },
  {
    id: 'l-where-legacy',
    title: 'Admin tools in the legacy app',
    topic,
    text: 'Avatar → Team (Users, Teams, Roles), Security (SSO), Service Accounts, Integrations, and Trash Bin (bottom left). Since November 2023 Settings → Team replaces the Team module.',
    refs: ['Where it lives'],
    screens: ['settings', 'settings-users', 'settings-login-authentication'],
    sources: ['A3', 'A5', 'A6'],
    confidence: 'official',
    appliesTo: { generations: ['legacy'] },
    search: ['service account where', 'team module'],
  },
  {
    id: 'l-where-permission',
    title: 'Rights for admin work',
    topic,
    text: 'Administrator is a default Role. Single admin features are guarded by workflow permissions and by model permissions, such as ServiceAccount for Private Apps.',
    refs: ['Where it lives', 'L-48'],
    screens: ['settings-roles', 'settings'],
    sources: ['A2', 'A12'],
    confidence: 'official',
  },
  {
    id: 'l-where-plan',
    title: 'Plan: what is tied to a contract',
    topic,
    text: 'SSO has to be switched on for the tenant by Planhat first. Service (PSA) features need a package and a Seat. A legacy article says that custom Roles are Enterprise only; the upgraded articles do not repeat it.',
    refs: ['Where it lives', 'L-21', 'L-30'],
    screens: ['settings-roles', 'settings-login-authentication', 'settings'],
    sources: ['A1', 'A2', 'A3', 'A6', 'A22'],
    confidence: 'contradicted',
  },
]);
