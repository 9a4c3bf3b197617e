import { EmptyState } from '@/components/ui/EmptyState';
import hidden from '@/components/ui/hidden.module.css';
import { useNoteSearch } from '@/hooks/useNoteSearch';
import { messages } from './messages';
import { NoteList, type NoteListProps } from './NoteList';
import styles from './NoteSearch.module.css';

export interface NoteSearchProps extends Pick<NoteListProps, 'place' | 'tiesOf' | 'onSaved' | 'onExport'> {
  typed: string;
}

/** What was found for the search line, as a list like any other. */
export function NoteSearch({ typed, ...list }: NoteSearchProps) {
  const { status, ids, notes, more, scanned, notUnderstood } = useNoteSearch(typed);
  const words = {
    idle: '',
    looking: messages.searching(scanned),
    done: more ? messages.foundMore(ids.length) : messages.found(ids.length),
    failed: '',
  };
  return (
    <div className={styles.results} data-search-status={status}>
      {notUnderstood.length > 0 && (
        <ul className={styles.notes}>
          {notUnderstood.map(({ text, reason }, at) => (
            <li key={at}>{messages.notUnderstood[reason](text)}</li>
          ))}
        </ul>
      )}
      {/* The list says how many it has; here only what it does not say. */}
      <p
        role="status"
        className={status === 'idle' || (status === 'done' && !more) ? hidden.text : styles.notes}
      >
        {words[status]}
      </p>
      {status === 'failed' && <EmptyState text={messages.searchFailed} />}
      {status === 'done' && ids.length === 0 && <EmptyState text={messages.foundNone} />}
      <NoteList
        ids={ids}
        notes={notes}
        count={ids.length}
        onShow={nothing}
        inTrash={false}
        wanted={null}
        {...list}
      />
    </div>
  );
}

/** All that was found is held: there is no more to read for what comes into sight. */
const nothing = () => undefined;
