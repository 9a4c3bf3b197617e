import { Suspense } from 'react';
import { useNotesHealth } from '@/hooks/useNotesHealth';
import { RecoveryScreen } from './on-demand';

/** For a page that does not show the notes themselves: nothing, until there is trouble with them. */
export function RecoveryNotice() {
  const { health, check } = useNotesHealth();
  return (
    <Suspense>
      {health.kind === 'trouble' && <RecoveryScreen trouble={health.trouble} onTryAgain={check} />}
    </Suspense>
  );
}
