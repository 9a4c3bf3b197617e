import { browser } from '#imports';

/** Content scripts must not read our storage. Firefox has no such switch; there they never ask for it. */
export function keepStorageToOurselves(): void {
  for (const area of [browser.storage.local, browser.storage.session]) {
    if ('setAccessLevel' in area) void area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
