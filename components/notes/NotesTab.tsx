import { Suspense, useState } from 'react';
import { ExportDialog, ExportLine } from '@/components/export/on-demand';
import { useTenantName } from '@/components/passport/useTenantName';
import { TrashActions } from '@/components/trash/TrashActions';
import hidden from '@/components/ui/hidden.module.css';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Segments } from '@/components/ui/Segments';
import type { Note } from '@/lib/notes/note';
import { useNote } from '@/hooks/useNote';
import { useNotes } from '@/hooks/useNotes';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { useSessionState } from '@/hooks/useSessionState';
import { errorText } from '@/lib/notes/messages';
import { messages } from './messages';
import { HiddenNotes } from './HiddenNotes';
import { NoteCapture, type NoteCaptureProps } from './NoteCapture';
import { NoteList } from './NoteList';
import styles from './NotesTab.module.css';
import { filterAt, type NoteScope } from './note-place';
import { scopesAt } from './note-scopes';
import { NoteSearchBox } from './NoteSearchBox';
import { LostNotes, NoteSearch } from './on-demand';

export interface NotesTabProps extends NoteCaptureProps {
  /** A note asked for from outside: then all notes are listed. */
  wantedId: string | null;
  onForgetWanted: () => void;
  tiesOf: (note: Note) => readonly string[];
}

/** The box for a new note, and the notes there are. */
export function NotesTab({ wantedId, onForgetWanted, tiesOf, ...capture }: NotesTabProps) {
  const { place, onSaved } = capture;
  const { hides } = useScreenshotMode();
  const scopes = scopesAt(place, useTenantName());
  const [chosen, setChosen] = useSessionState<NoteScope>('notes-scope', 'screen');
  const scope = wantedId ? 'all' : scopes.some(({ id }) => id === chosen) ? chosen : 'all';
  const [typed, setTyped] = useSessionState('notes-search', '');
  const searching = typed.trim() !== '' && wantedId === null && !hides;
  const { status, ids, notes, count, more, error, show, retry } = useNotes(filterAt(scope, place));
  const wanted = useNote(wantedId);
  const [exporting, setExporting] = useState<readonly string[] | null>(null);

  const choose = (next: NoteScope) => {
    onForgetWanted();
    setChosen(next);
  };

  return (
    <div className={styles.notes}>
      <h2 className={hidden.text}>{messages.list}</h2>
      {/* Whatever becomes of the list: the box may hold text that is nowhere else. */}
      <div hidden={hides}>
        <NoteCapture {...capture} />
      </div>
      <Suspense>
        <ExportLine place={place} />
      </Suspense>
      {!hides && (
        <NoteSearchBox
          typed={wantedId === null ? typed : ''}
          onChange={(next) => {
            onForgetWanted();
            setTyped(next);
          }}
        />
      )}
      {searching ? (
        <Suspense>
          <NoteSearch typed={typed} place={place} tiesOf={tiesOf} onSaved={onSaved} onExport={setExporting} />
        </Suspense>
      ) : (
        <>
          <Segments label={messages.scopes} options={scopes} selected={scope} onSelect={choose} />
          {status === 'failed' && error && (
            <EmptyState text={errorText(error.code)}>
              <Button onClick={retry}>{messages.retry}</Button>
            </EmptyState>
          )}
          {scope === 'all' && status === 'ready' && !hides && (
            <Suspense>
              <LostNotes place={place} />
            </Suspense>
          )}
          {scope === 'trash' && count > 0 && <TrashActions count={count} />}
          {status === 'ready' && count === 0 && !hides && <EmptyState text={messages.empty[scope]} />}
          {hides ? (
            <HiddenNotes shown={notes.size} count={count} />
          ) : (
            <NoteList
              // By what the user chose: what the place makes of it must not end an edit.
              key={wantedId ? 'all' : chosen}
              ids={ids}
              notes={notes}
              count={count}
              more={more}
              onShow={show}
              inTrash={scope === 'trash'}
              place={place}
              wanted={wanted}
              tiesOf={tiesOf}
              onSaved={onSaved}
              onExport={setExporting}
            />
          )}
        </>
      )}
      <Suspense>
        {exporting && <ExportDialog place={place} selected={exporting} onClose={() => setExporting(null)} />}
      </Suspense>
    </div>
  );
}
