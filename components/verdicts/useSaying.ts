import { useState } from 'react';
import { remarkOn, restoreVerdict, sayVerdict, takeBackVerdict } from '@/hooks/useVerdicts';
import { errorName } from '@/lib/error-name';
import type { Verdict } from '@/lib/journal/rows';
import { FieldGuideError } from '@/lib/notes/errors';
import { messages } from './messages';

/** What came of the last thing that was said or taken back. */
interface Told {
  text: string;
  failed: boolean;
  /** The way back, where there is one. */
  undo: (() => void) | null;
  /** What was pressed is gone. */
  takesFocus: boolean;
}

const NOTHING: Told = { text: '', failed: false, undo: null, takesFocus: false };

/** What can be said of an entry in a tenant, how it went, and the line of text that is being written. */
export function useSaying(tenant: string, entry: string, verdict: Verdict | null) {
  const [draft, setDraft] = useState<string | null>(null);
  const [told, setTold] = useState(NOTHING);
  const tell = (text: string) => setTold({ ...NOTHING, text });
  const store = <Result>(work: Promise<Result>, then: (result: Result) => void, onFail?: () => void) => {
    work.then(then, (cause: unknown) => {
      setTold({ ...NOTHING, text: failureText(cause), failed: true });
      onFail?.();
      console.error('Field Guide: a confirmation was not stored.', errorName(cause));
    });
  };
  const takeBack = (said: Verdict) =>
    store(takeBackVerdict(said), (taken) => {
      if (!taken) tell(messages.wentOn);
      else setTold({ ...NOTHING, text: messages.takenBack, undo: () => putBack(taken) });
    });
  const putBack = (taken: Verdict) =>
    store(restoreVerdict(taken), (isBack) =>
      setTold({ ...NOTHING, text: isBack ? messages.putBack : messages.wentOn, takesFocus: true }),
    );
  return {
    draft,
    told,
    press: (says: Verdict['says']) => {
      if (verdict?.says === says) {
        setDraft(null);
        takeBack(verdict);
        return;
      }
      setDraft(says === 'different-here' ? (verdict?.remark ?? '') : null);
      store(sayVerdict(tenant, entry, says), () => tell(messages.said(messages.says[says])));
    },
    write: () => setDraft(verdict?.remark ?? ''),
    saveRemark: (remark: string) => {
      setDraft(null);
      if (!verdict || remark === verdict.remark) return;
      store(
        remarkOn(verdict, remark),
        (isStored) => tell(isStored ? messages.said(messages.says[verdict.says]) : messages.wentOn),
        // What was typed stays.
        () => setDraft(remark),
      );
    },
  };
}

const failureText = (cause: unknown): string =>
  cause instanceof FieldGuideError && cause.code === 'FG-V1' ? messages.unreadable : messages.notStored;
