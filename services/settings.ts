import { storage } from '#imports';
import { type Choices, NO_CHOICES } from '@/lib/choices/choices';
import type { PanelKeys } from '@/lib/panel-keys';
import type { Passport } from '@/lib/passport/passport';
import type { Teaching } from '@/lib/screens/teachings';

/** Where the launcher stands in every Planhat tab. */
export interface LauncherPlace {
  /** Distance from the top of the window, 0 to 1. */
  top: number;
  size: 'full' | 'sliver' | 'hidden';
}

export const launcherPlace = storage.defineItem<LauncherPlace>('local:launcher', {
  fallback: { top: 0.42, size: 'full' },
});

export const teachings = storage.defineItem<Teaching[]>('local:teachings', { fallback: [] });

/** The card of the first run was read or skipped. */
export const firstRunDone = storage.defineItem<boolean>('local:firstRunDone', { fallback: false });

/** The version whose news was read last. */
export const newsRead = storage.defineItem<string>('local:newsRead', { fallback: '' });

/** The welcome page was opened after the installation. */
export const welcomeOpened = storage.defineItem<boolean>('local:welcomeOpened', { fallback: false });

/** What the user said of themselves. */
export const choices = storage.defineItem<Choices>('local:choices', { fallback: NO_CHOICES });

/** What is known of tenants, by slug. */
export const passports = storage.defineItem<Record<string, Passport>>('local:passports', { fallback: {} });

/** Tenant, record ids and titles of notes are not shown: somebody is about to take a picture. */
export const screenshotMode = storage.defineItem<boolean>('local:screenshotMode', { fallback: false });

/** The toolbar button shows how many reminders are due. */
export const badge = storage.defineItem<boolean>('local:badge', { fallback: true });

/** The panel's single keys, as far as the user changed them. Read them with `services/panel-keys`. */
export const changedKeys = storage.defineItem<Partial<PanelKeys>>('local:keys', { fallback: {} });
