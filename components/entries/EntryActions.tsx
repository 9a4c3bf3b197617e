import { ExternalLink, Link, MessageSquarePlus } from 'lucide-react';
import { Suspense } from 'react';
import { RemindMe } from '@/components/reminders/on-demand';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import type { Entry } from '@/content/types';
import styles from './EntryActions.module.css';
import { messages } from './messages';
import type { Shelf } from './shelf';

export interface EntryActionsProps {
  entry: Entry;
  shelf: Shelf;
}

/** What can be done with an open entry. */
export function EntryActions({ entry, shelf }: EntryActionsProps) {
  const screen = shelf.screenToOpen(entry);
  return (
    <div className={styles.actions}>
      <Button look="quiet" icon={MessageSquarePlus} onClick={() => shelf.onAddNote(entry)}>
        {messages.addNote}
      </Button>
      {screen && (
        <Button look="quiet" icon={ExternalLink} onClick={screen.open}>
          {messages.openInPlanhat(screen.name)}
        </Button>
      )}
      <CopyButton text={linkTo(entry)} label={messages.copyLink} icon={Link} />
      {isWaitedFor(entry) && (
        <Suspense>
          <RemindMe entryId={entry.id} tenantKey={shelf.beside.tenantKey} />
        </Suspense>
      )}
    </div>
  );
}

/** Something is changed at a step, and after a gotcha was mended: the effect may come later. */
const isWaitedFor = ({ kind }: Entry): boolean => kind === 'step' || kind === 'gotcha';

/** An address in this extension that opens the panel as a page, at the entry. */
const linkTo = ({ id }: Entry): string => `${location.origin}${location.pathname}#entry/${id}`;
