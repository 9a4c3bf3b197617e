import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetJournal } from '@/hooks/useJournal';
import { closeJournal } from '@/services/journal/journal';
import { installFakeLocks } from '../../hooks/fake-locks';

/** Give each test of a file its own, empty journal. Settings keep their listeners: a page listens for as long as it lives. */
export function useFreshJournal(): void {
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    await fakeBrowser.storage.local.clear();
    installFakeLocks();
  });
  afterEach(async () => {
    await closeJournal();
    forgetJournal();
  });
}
