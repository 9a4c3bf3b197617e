import { useState } from 'react';
import { type CopyForm, copyNotes, type CopyOptions, MOST_COPIED } from '@/services/export/copy-notes';

export { MOST_COPIED };

export type CopyOutcome = { kind: 'copied'; form: CopyForm; count: number } | { kind: 'failed' };

/** Put notes on the clipboard; `outcome` says how that went, until the next. */
export function useCopyNotes() {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  return {
    outcome,
    /** In the handler of a click. */
    copy: (form: CopyForm, options: CopyOptions) => {
      setOutcome(null);
      copyNotes(form, options).then(
        (count) => setOutcome({ kind: 'copied', form, count }),
        // The browser may refuse, or the notes cannot be read: the file is the other way.
        () => setOutcome({ kind: 'failed' }),
      );
    },
    forget: () => setOutcome(null),
  };
}
