import { defineContentScript } from '#imports';
import { mainHosts, matchPattern } from '@/content/hosts';
import { createVocabulary, type Vocabulary } from '@/lib/screens/labels';
import { packLabel, type Scope, type SeenPage } from '@/lib/screens/seen-page';
import { askWorker, listen, type LauncherState } from '@/services/messaging';
import { createLauncher } from './launcher';
import { layersAbove } from './layers';
import { readLabels } from './read-labels';
import { watchLocation } from './watch-location';
import { watchPage } from './watch-page';

const TRIES_AFTER_MS = [0, 250, 1000];
const MOST_LABELS = 60;

export default defineContentScript({
  matches: mainHosts.map(matchPattern),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    let vocabulary: Vocabulary | null = null;
    let path = '';
    let scope: Scope | null = null;
    let reported = '';

    /** The worker may be asleep, stopping or busy: ask again. Gone for good: `ctx` takes everything down. */
    const ask: typeof askWorker = async (type, data) => {
      for (const wait of TRIES_AFTER_MS) {
        await new Promise<void>((resolve) => ctx.setTimeout(resolve, wait));
        if (ctx.isInvalid) return undefined;
        try {
          const answer = await askWorker(type, data);
          if (answer !== undefined) return answer; // `undefined`: dropped, because this tab said too much at once
        } catch {
          // The next try wakes the worker.
        }
      }
      return undefined;
    };
    const launcher = createLauncher(ctx.signal, {
      onOpen() {
        if (ctx.isInvalid) launcher.sayStale();
        else askWorker('openPanel', null).catch(() => launcher.sayStale()); // at once: the browser must see the click
      },
      onChange: (change) => void ask('launcherChanged', change),
    });

    /** What is to be seen now. The labels only as far as the address leaves open what they say. */
    const look = (): SeenPage => {
      const roots = scope === 'page' ? [document.body] : scope === 'layers' ? layersAbove() : [];
      const labels =
        scope && vocabulary && readLabels(roots, vocabulary).slice(0, MOST_LABELS).map(packLabel);
      return { path, labels };
    };
    const report = (): boolean => {
      const here = location.pathname + location.search;
      if (here !== path) scope = null;
      path = here;
      const page = look();
      const text = JSON.stringify(page);
      if (ctx.isInvalid || text === reported) return false;
      reported = text;
      void ask('screenChanged', page).then((answer) => {
        if (!answer)
          reported = ''; // not delivered: the next look tries again
        else if (page.path === path) {
          if (answer.launcher) launcher.show(answer.launcher);
          const first = scope === null;
          scope = answer.scope;
          if (first && scope !== 'none') report();
        }
      });
      return true;
    };
    const lookSoon = watchPage(ctx.signal, report);
    watchLocation(ctx.signal, () => {
      report();
      lookSoon();
    });
    ctx.onInvalidated(
      listen(({ type, data }) => {
        // Only our own pages and worker can send to a tab.
        if (type === 'showLauncher') launcher.show(data as LauncherState);
        if (type !== 'report') return undefined;
        reported = '';
        report();
        return Promise.resolve(true);
      }),
    );
    ctx.onInvalidated(() => launcher.remove());
    void ask('labelsToRead', null).then((labels) => {
      if (labels) vocabulary = createVocabulary(labels);
      report();
    });
  },
});
