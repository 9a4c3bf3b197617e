import { defineUnlistedScript } from '#imports';
import type { ToWorker } from '@/services/import/protocol';
import { createImportServer } from '@/services/import/serve';

/** Reads files that come in from outside, in a thread of its own that can be stopped at any moment. */
export default defineUnlistedScript(() => {
  const answer = createImportServer();
  // Only the page that made this worker can speak to it.
  self.onmessage = (event: MessageEvent<ToWorker>) => self.postMessage(answer(event.data));
});
