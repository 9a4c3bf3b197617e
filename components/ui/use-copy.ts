import { useState } from 'react';
import { messages } from './messages';

/** Copies a text; `outcome` says in words how that went until `forget` is called. */
export function useCopy(text: string) {
  const [outcome, setOutcome] = useState<string | null>(null);
  return {
    outcome,
    copied: outcome === messages.copied,
    copy: () => {
      navigator.clipboard.writeText(text).then(
        () => setOutcome(messages.copied),
        // The browser may refuse; what is in sight can be selected.
        () => setOutcome(messages.copyFailed),
      );
    },
    forget: () => setOutcome(null),
  };
}
