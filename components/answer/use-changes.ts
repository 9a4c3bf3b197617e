import { useState } from 'react';
import type { Changes } from '@/lib/ask/changes';

const none: Changes = {};

/** The corrections to one question. They stay while the question is only typed on, and go with it. */
export function useChanges(question: string): { changes: Changes; change: (more: Changes) => void } {
  const [kept, setKept] = useState({ question, changes: none });
  if (kept.question !== question) {
    setKept({ question, changes: question.startsWith(kept.question.trim()) ? kept.changes : none });
  }
  return {
    changes: kept.question === question || question.startsWith(kept.question.trim()) ? kept.changes : none,
    change: (more) => setKept({ question, changes: { ...kept.changes, ...more } }),
  };
}
