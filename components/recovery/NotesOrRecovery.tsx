import { Suspense, useState } from 'react';
import { NotesTab, type NotesTabProps } from '@/components/notes/NotesTab';
import { useNotesHealth } from '@/hooks/useNotesHealth';
import { RecoveryScreen } from './on-demand';

/**
 * The notes; or, when they cannot be read or are not all here, what can be done about it.
 *
 * The notes are not drawn before the database is open: what is typed must have somewhere to go. Trouble that comes while
 * they are in use stands above them: the box may hold text that is nowhere else.
 */
export function NotesOrRecovery(props: NotesTabProps) {
  const { health, check } = useNotesHealth();
  const [wereShown, setShown] = useState(false);
  const isOpen = health.kind === 'opened' || health.kind === 'fine';
  if (isOpen && !wereShown) setShown(true);
  return (
    <>
      {/* For who waits until the rows have been counted. */}
      <span hidden data-notes-health={health.kind} />
      <Suspense>
        {health.kind === 'trouble' && <RecoveryScreen trouble={health.trouble} onTryAgain={check} />}
      </Suspense>
      {(isOpen || wereShown) && <NotesTab {...props} />}
    </>
  );
}
