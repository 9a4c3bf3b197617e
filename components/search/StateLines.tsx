import type { ReactNode } from 'react';
import { LiveRegion } from '@/components/ui/LiveRegion';
import type { LoadStatus } from '@/hooks/useGuide';
import type { NotesState } from '@/hooks/useSearch';
import { messages } from './state-messages';
import styles from './StateLines.module.css';

export interface StateLinesProps {
  /** How it stands with the guide. */
  guide: LoadStatus;
  notes: NotesState;
}

/** How it stands with guide and notes, where there is something to say. Drawn all the time: it is read out, too. */
export function StateLines({ guide, notes: { failed, unread, looking, catchingUp } }: StateLinesProps) {
  return (
    <>
      {failed && <Line>{messages.notesFailed}</Line>}
      {unread && <Line>{messages.unread}</Line>}
      {guide === 'failed' && <Line>{messages.failed}</Line>}
      {guide === 'loading' && <Line late>{messages.loading}</Line>}
      {looking && <Line late>{messages.looking}</Line>}
      {catchingUp && <Line>{messages.catchingUp(catchingUp.done, catchingUp.all)}</Line>}
      {/* Said once, not at each step. */}
      <LiveRegion message={catchingUp ? messages.catchingUpBegun : ''} />
    </>
  );
}

function Line({ late = false, children }: { late?: boolean; children: ReactNode }) {
  return <p className={`${styles.line} ${late ? styles.late : ''}`}>{children}</p>;
}
