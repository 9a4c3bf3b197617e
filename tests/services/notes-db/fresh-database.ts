import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { browser } from '#imports';
import { closeConnection } from '@/services/notes-db/connection';
import { closeSignals } from '@/services/notes-db/signals';
import { onWritten, sentinelSettled } from '@/services/notes-db/written';
import { closeIndexDatabase } from '@/services/notes-index/database';
import { closeLiveIndex } from '@/services/notes-index/live-index';
import { closeIndexSignals } from '@/services/notes-index/signals';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installFakeLocks } from '../../hooks/fake-locks';

/** Give each test of a file its own, empty disk and its own connection. */
export function useFreshDatabase(): void {
  beforeEach(() => {
    if (!(navigator as Partial<Navigator>).locks) installFakeLocks();
    globalThis.indexedDB = new IDBFactory();
    fakeBrowser.reset();
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  });
  afterEach(async () => {
    await sentinelSettled();
    onWritten(() => undefined)(); // takes what nobody has heard of
    await closeConnection();
    closeSignals();
    closeLiveIndex();
    await closeIndexDatabase();
    closeIndexSignals();
  });
}
