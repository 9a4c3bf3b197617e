import { ExternalLink, Link, MessageSquarePlus } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useCopy } from '@/components/ui/use-copy';
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
      <CopyLink entryId={entry.id} />
      {screen && (
        <Button look="quiet" icon={ExternalLink} onClick={screen.open}>
          {messages.openInPlanhat(screen.name)}
        </Button>
      )}
    </div>
  );
}

/** The address of the entry in this extension: it opens the panel as a page, at the entry. */
function CopyLink({ entryId }: { entryId: string }) {
  const { outcome, copy, forget } = useCopy(`${location.origin}${location.pathname}#entry/${entryId}`);
  return (
    <span role="status">
      <Button look="quiet" icon={Link} onClick={copy} onBlur={forget}>
        {outcome ?? messages.copyLink}
      </Button>
    </span>
  );
}
