import { useEffect, useRef, useState } from 'react';
import { type Health, type HealthWatch, watchHealth } from '@/services/recovery/health';

export type { Health } from '@/services/recovery/health';

/** Whether the notes are all here; looks again when something fails, and when it is asked to. */
export function useNotesHealth(): { health: Health; check: () => void } {
  const [health, setHealth] = useState<Health>({ kind: 'checking' });
  const watch = useRef<HealthWatch | null>(null);
  useEffect(() => {
    const started = watchHealth(setHealth);
    watch.current = started;
    return () => started.stop();
  }, []);
  return { health, check: () => watch.current?.check() };
}
