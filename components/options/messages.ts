/** Words of the options page. */
export const messages = {
  title: 'Field Guide for Planhat',
  page: 'Options',
  you: 'You',
  youText:
    'What you do decides which tab of the guide opens first; the CRM holds where a tenant says nothing else.',
  welcome: 'Show the welcome page',
  launcher: 'Launcher in Planhat',
  launcherText: 'The button at the right edge of Planhat that names the screen and opens the guide.',
  launcherSize: 'Launcher',
  size: { full: 'Name and count', sliver: 'Only a sliver', hidden: 'Hidden' },
  keys: 'Keys',
  keysText:
    'Those for anywhere in the browser, as it has really given them, and the single keys of the panel.',
  commands: 'Anywhere in the browser',
  changeKeys: 'Change keys',
  keysElsewhere:
    'The browser did not open its page. Open its list of extensions and look there for keyboard shortcuts; in Firefox: about:addons, the gear, “Manage Extension Shortcuts”.',
  search: 'Search',
  searchText:
    'What you opened lately stands first in an empty search. Kept on this computer: ids and times, no text, 50 at most.',
  forgetOpened: (count: number) => `Forget what I opened (${count})`,
  openedForgotten: 'Forgotten.',
  openedNotForgotten: 'That could not be stored. Nothing has changed. Try again.',
  teachings: 'What you taught',
  teachingsText: 'Screens you corrected with “Not right?”. Your rules win over the built-in ones.',
  forgotten: (name: string) => `Forgotten: ${name}.`,
  undo: 'Undo',
  reminders: 'Reminders',
  remindersText:
    '“Look again after the nightly build”: set at a step, a gotcha or the end of a fix. Never a pop-up, never a sound.',
  stale: 'Old or doubted entries',
  staleText:
    'What nobody has checked for long, and what you found to be different in one of your tenants. What you use most stands first.',
  tenants: 'Tenants',
  tenantsText:
    'What you said of each Planhat tenant. It decides what is shown there. It stays on this computer and is never read from Planhat.',
  tenant: 'Tenant',
  someTenant: (number: number) => `Tenant ${number}`,
  noTenants: 'No tenant yet. Press a tenant’s name at the top of the panel and say what you know of it.',
  nothingKnown: 'Name and colour only',
  edit: 'Edit',
  editTenant: (name: string) => `Edit: ${name}`,
  forgetTenant: (name: string) => `Forget ${name}`,
  tenantFailed: 'That could not be saved. Nothing has changed. Try again.',
  screenshots: 'Screenshot mode',
  screenshotsText:
    'For pictures and screen sharing: the guide’s pages show no tenant, no record id and no word of your notes. Planhat itself is shown as it is.',
  screenshotSwitch: 'Hide tenants, record ids and notes',
  screenshotFailed: 'That could not be stored. Nothing has changed. Try again.',
  notes: 'Notes',
  notesText:
    'Your notes lie in this browser profile, unencrypted. Uninstalling the extension deletes them. Export is the copy that survives.',
  clusters: 'Further Planhat addresses',
  clustersText: 'Regional and demo hosts of the legacy app. Allow one only if you use it.',
  allow: 'Allow',
  allowHost: (host: string) => `Allow ${host}`,
  withdraw: 'Withdraw',
  withdrawHost: (host: string) => `Withdraw ${host}`,
  privacy: 'Privacy',
  privacyText:
    'Field Guide asks the network for nothing: no account, no telemetry, no update check. It reads the address of Planhat tabs and a fixed list of Planhat’s own labels, never records. Nothing you write is placed into the Planhat page.',
};
