import { defineUnlistedScript } from '#imports';
import type { ToWorker } from '@/services/notes-index/protocol';
import { createIndexServer } from '@/services/notes-index/serve';

/** Keeps the index of the notes up to date, in a thread of its own: no page stands still for it. */
export default defineUnlistedScript(() => {
  const take = createIndexServer((message) => self.postMessage(message));
  // Only the page that made this worker can speak to it.
  self.onmessage = (event: MessageEvent<ToWorker>) => take(event.data);
});
