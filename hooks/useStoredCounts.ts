import { useEffect, useState } from 'react';
import { countStored, type StoredCounts } from '@/services/stored/count-stored';

export { STORED, type Stored, type StoredCounts } from '@/services/stored/count-stored';

/** How much of the user's is stored, counted anew whenever they come back to the page; `null` until it was counted. */
export function useStoredCounts(): StoredCounts | null {
  const [counts, setCounts] = useState<StoredCounts | null>(null);
  useEffect(() => {
    let left = false;
    const count = () => {
      if (document.hidden) return;
      void countStored().then((counted) => {
        if (!left) setCounts(counted);
      });
    };
    count();
    document.addEventListener('visibilitychange', count);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', count);
    };
  }, []);
  return counts;
}
