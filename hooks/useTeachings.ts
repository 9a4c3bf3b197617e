import { useCallback, useEffect, useState } from 'react';
import type { Teaching } from '@/lib/screens/teachings';
import {
  addTeaching,
  forgetTeaching,
  restoreTeaching,
  watchTeachings,
  type TeachingDraft,
} from '@/services/teachings';

export type { TeachingDraft };

/** The user's own screen rules, newest first, and what can be done with them. */
export function useTeachings() {
  const [teachings, setTeachings] = useState<readonly Teaching[]>([]);
  useEffect(() => watchTeachings(setTeachings), []);
  /** Store a new rule. */
  const teach = useCallback((draft: TeachingDraft): Promise<Teaching> => addTeaching(draft), []);
  /** Remove a rule; the answer can be given back to `restore`. */
  const forget = useCallback((id: string): Promise<Teaching | null> => forgetTeaching(id), []);
  const restore = useCallback((teaching: Teaching): Promise<void> => restoreTeaching(teaching), []);
  return { teachings, teach, forget, restore };
}
