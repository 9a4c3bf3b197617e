import { ClipboardList, StickyNote } from 'lucide-react';
import { useState } from 'react';
import type { Shelf } from '@/components/entries/shelf';
import { Button } from '@/components/ui/Button';
import { useWalkText, type WalkToTell } from '@/hooks/useWalkText';
import type { Walk } from '@/lib/journal/rows';
import { areaOfEntry } from '@/lib/guide/area-of-entry';
import { beganWith } from '@/lib/walks/of-tenant';
import type { Place } from '@/lib/walks/replay';
import styles from './KeepTrail.module.css';
import { messages } from './walk-messages';
import { TicketDialog } from './TicketDialog';

export interface KeepTrailProps {
  walk: Walk;
  /** Where it stands, if it is under way. */
  place: Place | null;
  find: WalkToTell['find'];
  shelf: Shelf;
}

/** What can be done with the answers: a note, a ticket text. */
export function KeepTrail({ walk, place, find, shelf }: KeepTrailProps) {
  const textOf = useWalkText();
  const [writing, setWriting] = useState(false);
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  const toTell = { walk, place, find, legacyTenant: messages.legacyTenant };
  const saveAsNote = () => {
    const { title, body } = textOf(toTell, false);
    const { tenant, record, screen } = walk;
    const entry = beganWith(walk);
    setState('saving');
    shelf
      .onKeepNote({ title, body, entry, place: { tenant, record, screen, area: areaOfEntry(entry) } })
      .then(
        () => setState('idle'),
        () => setState('failed'),
      );
  };
  return (
    <section aria-label={messages.keep} className={styles.keep}>
      <div className={styles.actions}>
        <Button look="quiet" icon={StickyNote} disabled={state === 'saving'} onClick={saveAsNote}>
          {messages.saveAsNote}
        </Button>
        <Button look="quiet" icon={ClipboardList} onClick={() => setWriting(true)}>
          {messages.ticket}
        </Button>
      </div>
      {state === 'failed' && <p role="alert">{messages.noteFailed}</p>}
      {writing && <TicketDialog toTell={toTell} onClose={() => setWriting(false)} />}
    </section>
  );
}
