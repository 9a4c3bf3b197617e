import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import { closeConnection } from '@/services/notes-db/connection';
import { closeSignals } from '@/services/notes-db/signals';

/** Give each test of a file its own, empty disk and its own connection. */
export function useFreshDatabase(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(async () => {
    await closeConnection();
    closeSignals();
  });
}
