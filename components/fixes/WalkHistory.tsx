import { useRef, useState } from 'react';
import type { Shelf } from '@/components/entries/shelf';
import { Disclosure } from '@/components/ui/Disclosure';
import { UndoNotice } from '@/components/ui/UndoNotice';
import { Unreadable } from '@/components/ui/Unreadable';
import { useSessionState } from '@/hooks/useSessionState';
import { type Removal, useWalks } from '@/hooks/useWalks';
import { areaOfEntry } from '@/lib/guide/area-of-entry';
import { beganWith, openWalk } from '@/lib/walks/of-tenant';
import { messages } from './walk-messages';
import { PastWalk } from './PastWalk';
import styles from './WalkHistory.module.css';

export interface WalkHistoryProps {
  shelf: Shelf;
}

/** So many are listed. */
const SHOWN = 20;

/** The walks that ended in this tenant and area, the last first: to be read, kept or removed. */
export function WalkHistory({ shelf }: WalkHistoryProps) {
  const { tenantKey } = shelf.beside;
  const { walks, unreadable, removal, remove, putBack } = useWalks(tenantKey);
  const [unfolded, setUnfolded] = useSessionState(`walks:${tenantKey ?? ''}:${shelf.area.id}`, false);
  const [openId, setOpenId] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // The one under way stands beside its symptom, to be gone on with.
  const past = walks.filter(
    (walk) =>
      areaOfEntry(beganWith(walk)) === shelf.area.id &&
      (walk.cause !== null || openWalk(walks, tenantKey, beganWith(walk))?.id !== walk.id),
  );
  const keptUnread = <Unreadable count={unreadable} things={messages.things} />;
  if (past.length === 0 && removal.kind === 'none') return keptUnread;
  return (
    <div className={styles.history}>
      <Disclosure summary={messages.history} count={past.length} open={unfolded} onToggle={setUnfolded}>
        <RemovalNotice
          removal={removal}
          onUndo={() => {
            putBack();
            // What had the focus is gone from the page.
            list.current?.focus();
          }}
        />
        <ul
          ref={list}
          tabIndex={-1}
          className={styles.list}
          aria-label={messages.history}
          data-count={past.length}
        >
          {past.slice(0, SHOWN).map((walk) => (
            <PastWalk
              key={walk.id}
              walk={walk}
              shelf={shelf}
              open={openId === walk.id}
              onToggle={() => setOpenId(openId === walk.id ? null : walk.id)}
              onRemove={() => remove(walk)}
            />
          ))}
        </ul>
        {past.length > SHOWN && <p className={styles.older}>{messages.older(past.length - SHOWN)}</p>}
        {keptUnread}
      </Disclosure>
    </div>
  );
}

/** What came of the last removal, and the way back. */
function RemovalNotice({ removal, onUndo }: { removal: Removal; onUndo: () => void }) {
  switch (removal.kind) {
    case 'none':
      return null;
    case 'removed': {
      const { id, legs } = removal.walk;
      return <UndoNotice key={id} text={messages.removed(legs[0]?.title ?? '')} onUndo={onUndo} />;
    }
    case 'elsewhere':
      return <UndoNotice text={messages.removedElsewhere} onUndo={null} />;
    case 'failed':
      return (
        <div role="alert">
          <UndoNotice
            text={messages.removeFailed}
            action={messages.retry}
            onUndo={removal.walk && onUndo}
            leavesFocus
          />
        </div>
      );
  }
}
