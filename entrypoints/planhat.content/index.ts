import { browser, defineContentScript } from '#imports';
import { mainHosts, matchPattern } from '@/content/hosts';
import { askWorker, isLauncherState, type Envelope } from '@/services/messaging';
import { createLauncher } from './launcher';
import { createReporter } from './reporter';
import { watchLocation } from './watch-location';
import { watchPage } from './watch-page';

/** After an update the old script lives on without its extension. */
const isOrphan = () => (browser.runtime as { id?: string } | undefined)?.id === undefined;

export default defineContentScript({
  matches: mainHosts.map(matchPattern),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const launcher = createLauncher(ctx.signal, {
      onOpen() {
        if (isOrphan()) launcher.sayStale();
        // At once: the browser must see the click. It fails when the extension was updated meanwhile.
        else askWorker('openPanel', null).catch(() => isOrphan() && launcher.sayStale());
      },
      onChange: (change) => void askWorker('launcherChanged', change).catch(() => undefined), // stays where it was
    });
    const reporter = createReporter(ctx, ({ launcher: state }) => state && launcher.show(state));
    const lookSoon = watchPage(ctx.signal, () => reporter.report());
    watchLocation(ctx.signal, () => {
      reporter.report();
      lookSoon();
    });
    // Back from the back/forward cache, the worker may have forgotten this tab.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && reporter.reportAgain());
    // Only our own pages and worker can send to a tab.
    browser.runtime.onMessage.addListener((order: Partial<Envelope> | null, _sender, respond) => {
      if (ctx.signal.aborted) return; // replaced by a newer script
      if (order?.type === 'showLauncher' && isLauncherState(order.data)) launcher.show(order.data);
      if (order?.type === 'report') {
        reporter.reportAgain();
        respond(true);
      }
    });
    ctx.onInvalidated(() => launcher.remove());
    reporter.report();
  },
});
