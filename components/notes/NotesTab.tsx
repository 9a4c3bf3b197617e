import { Suspense, useState } from 'react';
import { useTenantName } from '@/components/passport/useTenantName';
import hidden from '@/components/ui/hidden.module.css';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Segments } from '@/components/ui/Segments';
import type { Note } from '@/lib/notes/note';
import { useNotes } from '@/hooks/useNotes';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { useSessionState } from '@/hooks/useSessionState';
import { errorText } from '@/lib/notes/messages';
import { messages } from './messages';
import { EmptyTrash } from './EmptyTrash';
import { HiddenNotes } from './HiddenNotes';
import { NoteCapture, type NoteCaptureProps } from './NoteCapture';
import { NoteList } from './NoteList';
import styles from './NotesTab.module.css';
import { filterAt, type NoteScope } from './note-place';
import { scopesAt } from './note-scopes';
import { ExportDialog } from './on-demand';

export interface NotesTabProps extends NoteCaptureProps {
  /** A note asked for from outside: then all notes are listed. */
  wantedId: string | null;
  onForgetWanted: () => void;
  tiesOf: (note: Note) => readonly string[];
}

/** Notes read at once. */
const PAGE = 50;

/** The box for a new note, and the notes there are. */
export function NotesTab({ wantedId, onForgetWanted, tiesOf, ...capture }: NotesTabProps) {
  const { place, onSaved } = capture;
  const { hides } = useScreenshotMode();
  const scopes = scopesAt(place, useTenantName());
  const [chosen, setChosen] = useSessionState<NoteScope>('notes-scope', 'screen');
  const scope = wantedId ? 'all' : scopes.some(({ id }) => id === chosen) ? chosen : 'all';
  const [limit, setLimit] = useSessionState(`notes-limit:${scope}`, PAGE);
  const { status, notes, count, error, retry } = useNotes(filterAt(scope, place), limit);
  const [exporting, setExporting] = useState<readonly string[] | null>(null);

  const choose = (next: NoteScope) => {
    onForgetWanted();
    setChosen(next);
  };

  return (
    <div className={styles.notes}>
      {/* Whatever becomes of the list: the box may hold text that is nowhere else. */}
      <div hidden={hides}>
        <NoteCapture {...capture} />
      </div>
      <h2 className={hidden.text}>{messages.list}</h2>
      <Segments label={messages.scopes} options={scopes} selected={scope} onSelect={choose} />
      {status === 'failed' && error && (
        <EmptyState text={errorText(error.code)}>
          <Button onClick={retry}>{messages.retry}</Button>
        </EmptyState>
      )}
      {scope === 'trash' && count > 0 && <EmptyTrash count={count} />}
      {status === 'ready' && count === 0 && !hides && <EmptyState text={messages.empty[scope]} />}
      {hides ? (
        <HiddenNotes notes={notes} count={count} />
      ) : (
        <NoteList
          // By what the user chose: what the place makes of it must not end an edit.
          key={wantedId ? 'all' : chosen}
          notes={notes}
          count={count}
          inTrash={scope === 'trash'}
          place={place}
          wantedId={wantedId}
          tiesOf={tiesOf}
          onSaved={onSaved}
          onExport={setExporting}
        />
      )}
      {count > notes.length && notes.length > 0 && (
        <Button look="quiet" onClick={() => setLimit(limit + PAGE)}>
          {messages.moreNotes(Math.min(PAGE, count - notes.length))}
        </Button>
      )}
      <Suspense>
        {exporting && <ExportDialog place={place} selected={exporting} onClose={() => setExporting(null)} />}
      </Suspense>
    </div>
  );
}
