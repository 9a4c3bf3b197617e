import { h, type Child } from '../dom';
import { card, field, select } from '../ui/parts';

/** The category "Security" of Settings. */
export function settingsLogin(): Child {
  return [
    h('header.sub-head', h('h2', 'Login & Authentication')),
    card(
      null,
      select('Login Method', ['SAML 2.0 (Microsoft)', 'Google', 'Password']),
      field('Initiator', 'https://login.example/start'),
      field('Identifier (Application ID)', '00000000-0000-4000-8000-000000000000'),
      field('Certificate', '••••••••'),
    ),
    card('Who may stay in', select('Sign out after', ['8 hours', '1 day', '1 week'])),
  ];
}
