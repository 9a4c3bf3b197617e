import { storage } from '#imports';
import { addOpened } from '@/lib/search/opened';
import type { Opened } from '@/lib/search/types';
import { watchSetting } from './watch-setting';

const opened = storage.defineItem<Opened[]>('local:opened', { fallback: [] });

const change = (make: (list: Opened[]) => Opened[]): Promise<void> =>
  navigator.locks.request('field-guide-opened', async () => opened.setValue(make(await opened.getValue())));

/** Remember that an entry or a note was opened. */
export const rememberOpened = (kind: Opened['kind'], id: string): Promise<void> =>
  change((list) => addOpened(list, { kind, id }, Date.now()));

/** What was opened, the latest first. */
export const readOpened = (): Promise<Opened[]> => opened.getValue();

/** Hear what was opened lately, the latest first, now and after each change. Returns the way to stop. */
export const watchOpened = (onChange: (list: readonly Opened[]) => void): (() => void) =>
  watchSetting(opened, onChange);

export const forgetOpened = (): Promise<void> => change(() => []);
