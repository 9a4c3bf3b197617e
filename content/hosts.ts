/**
 * Hosts that serve the Planhat app. Written out one by one: a match pattern cannot say "app-<cluster>".
 * Source: public records listed in docs/SCREENS.md, section Hosts.
 */

/** Asked for at install. */
export const mainHosts = [
  'ws.planhat.com',
  'ws.planhatdemo.com',
  'app.planhat.com',
  'app-eu.planhat.com',
] as const;

/** Regional and demo hosts of the legacy app; asked for when a user needs one. */
export const optionalHosts = [
  'app.planhatdemo.com',
  'app-eu1.planhat.com',
  'app-eu2.planhat.com',
  'app-eu3.planhat.com',
  'app-us.planhat.com',
  'app-us1.planhat.com',
  'app-us2.planhat.com',
  'app-us3.planhat.com',
  'app-us4.planhat.com',
] as const;

/** Chromium's and Firefox's form of a host: `https://ws.planhat.com/*`. */
export const matchPattern = (host: string) => `https://${host}/*`;
