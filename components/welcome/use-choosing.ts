import { useState } from 'react';
import { changeChoices } from '@/hooks/choice-changes';
import { useChoices } from '@/hooks/useChoices';
import { type Choices, NO_CHOICES } from '@/lib/choices/choices';

/** The user's choices, each shown and stored at once; `failed` while the last one was not stored. */
export function useChoosing() {
  const stored = useChoices();
  // Shown until what is stored is heard: the mark must not jump back in between.
  const [ahead, setAhead] = useState<{ change: Partial<Choices>; of: Choices | null } | null>(null);
  const [failed, setFailed] = useState(false);
  return {
    chosen: { ...(stored ?? NO_CHOICES), ...(ahead?.of === stored ? ahead.change : {}) },
    failed,
    choose: (change: Partial<Choices>) => {
      setAhead({ change, of: stored });
      changeChoices(change).then(
        () => setFailed(false),
        () => {
          setAhead(null);
          setFailed(true);
        },
      );
    },
  };
}
