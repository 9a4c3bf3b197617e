import type { ContentScriptContext } from '#imports';
import { createVocabulary, type Vocabulary } from '@/lib/screens/labels';
import { packLabel, type Scope, type SeenPage } from '@/lib/screens/seen-page';
import { askWorker, type ScreenAnswer } from '@/services/messaging';
import { addressToReport } from './address-to-report';
import { layersAbove } from './layers';
import { readLabels } from './read-labels';

/** Waits before the next try. The worker may be asleep, just stopping, or have heard too much at once. */
const TRY_AGAIN_MS = [250, 1000, 3000];
const MOST_LABELS = 60;
/** A message has to stay below 4 kB; the address takes the rest. */
const MOST_CHARACTERS = 2000;

/** Tells the service worker what is to be seen. */
export interface Reporter {
  /** Look, and report if it is something new. Answers whether it was. */
  report(): boolean;
  /** Report whatever is to be seen, new or not. */
  reportAgain(): void;
}

/**
 * One report after the other, always of the newest page: an older one that needed another try must never come
 * after it.
 *
 * @param onAnswer - Called with each answer that belongs to what is still to be seen.
 */
export function createReporter(
  ctx: ContentScriptContext,
  onAnswer: (answer: ScreenAnswer) => void,
): Reporter {
  let vocabulary: Vocabulary | null = null;
  let path = '';
  /** What of the page is worth reading; `null` until the worker has said. */
  let scope: Scope | null = null;
  let newest: SeenPage = { path, labels: null };
  let text = '';
  let due = false;
  let busy = false;

  const look = (): void => {
    const here = addressToReport();
    if (here !== path) scope = null;
    path = here;
    newest = { path, labels: scope && vocabulary ? labelsIn(scope, vocabulary) : null };
  };

  /** One try at everything that is due. `false`: not delivered. */
  const deliver = async (): Promise<boolean> => {
    if (!vocabulary) {
      const labels = await askWorker('labelsToRead', null);
      if (!labels) return false;
      vocabulary = createVocabulary(labels);
      look();
    }
    due = false;
    const page = newest;
    const answer = await askWorker('screenChanged', page);
    if (answer === undefined) return false; // dropped; `null` would be: refused, and again would not help
    if (answer === null || page.path !== path) return true;
    onAnswer(answer);
    if (answer.scope !== scope) {
      scope = answer.scope;
      report();
    }
    return true;
  };
  const send = async (): Promise<void> => {
    busy = true;
    for (let failures = 0; due && !ctx.isInvalid;) {
      const delivered = await deliver().catch(() => false); // the next try wakes the worker
      if (delivered) continue;
      const wait = TRY_AGAIN_MS[Math.min(failures, TRY_AGAIN_MS.length - 1)] ?? 0;
      if (failures > TRY_AGAIN_MS.length) break; // the next change of the page tries again
      failures += 1;
      due = true;
      await new Promise<void>((resolve) => ctx.setTimeout(resolve, wait));
    }
    if (due) text = '';
    busy = false;
  };
  const report = (): boolean => {
    if (ctx.isInvalid) return false;
    look();
    const now = JSON.stringify(newest);
    if (now === text) return false;
    text = now;
    due = true;
    if (!busy) void send();
    return true;
  };
  return {
    report,
    reportAgain() {
      text = '';
      report();
    },
  };
}

function labelsIn(scope: Scope, vocabulary: Vocabulary): SeenPage['labels'] {
  const roots = scope === 'page' ? [document.body] : scope === 'layers' ? layersAbove() : [];
  const labels = readLabels(roots, vocabulary).slice(0, MOST_LABELS).map(packLabel);
  while (JSON.stringify(labels).length > MOST_CHARACTERS) labels.pop();
  return labels;
}
