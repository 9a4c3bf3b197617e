import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { DialogActions } from '@/components/ui/DialogActions';
import { EmptyState } from '@/components/ui/EmptyState';
import { merge, usePair } from '@/hooks/useMerge';
import { fullMomentOf } from '@/lib/dates';
import {
  changedParts,
  type Choice,
  type Choices,
  compareNotes,
  firstChoices,
  mergeNotes,
} from '@/lib/notes/merge';
import { areFieldsValid, type Note } from '@/lib/notes/note';
import { noteTitle } from '@/lib/notes/title';
import { MergePart } from './MergePart';
import { messages } from './messages';
import styles from './MergeDialog.module.css';
import type { Done } from './undo';
import { useTieNames } from './use-tie-names';
import { wasDone } from './was-done';

export interface MergeDialogProps {
  /** The note that stays and the other; `null`: the one that the other was kept beside. */
  ids: readonly [string | null, string];
  onClose: () => void;
  onDone: (done: Done) => void;
}

/** Two notes side by side, made into one part by part. */
export function MergeDialog({ ids, onClose, onDone }: MergeDialogProps) {
  const pair = usePair(ids);
  return (
    <Dialog title={messages.mergeTitle} onClose={onClose}>
      {pair.status === 'missing' && <EmptyState text={messages.mergeMissing} />}
      {pair.status === 'ready' && (
        <MergeForm
          key={`${pair.stored.revision}:${pair.other.revision}`}
          stored={pair.stored}
          other={pair.other}
          onClose={onClose}
          onDone={onDone}
        />
      )}
    </Dialog>
  );
}

interface MergeFormProps extends Omit<MergeDialogProps, 'ids'> {
  stored: Note;
  other: Note;
}

function MergeForm({ stored, other, onClose, onDone }: MergeFormProps) {
  const [comparison] = useState(() => compareNotes(stored, other));
  /** For each part of the body, how many differences stand before it. */
  const [numbers] = useState(() =>
    comparison.body.map((_, at) => changedParts(comparison.body.slice(0, at)).length),
  );
  const [choices, setChoices] = useState<Choices>(() => firstChoices(comparison));
  const [failed, setFailed] = useState<'too-long' | 'not-saved' | null>(null);
  const tieNames = useTieNames();
  const takeAll = (choice: 'stored' | 'other') =>
    setChoices({ title: choice, ties: choice, body: choices.body.map(() => choice) });
  const takePart = (at: number, choice: Choice) =>
    setChoices({ ...choices, body: choices.body.with(at, choice) });

  const save = async () => {
    const fields = mergeNotes(comparison, choices);
    if (!areFieldsValid(fields)) {
      setFailed('too-long');
      return;
    }
    try {
      const undo = await merge(stored, other, fields);
      onDone({ ids: [stored.id, other.id], text: messages.merged(noteTitle(other)), undo: wasDone(undo) });
    } catch {
      setFailed('not-saved');
    }
  };

  return (
    <div className={styles.merge}>
      <div className={styles.heads}>
        <Head name={messages.mergeStored} note={stored} onTake={() => takeAll('stored')} />
        <Head name={messages.mergeOther} note={other} onTake={() => takeAll('other')} />
      </div>
      {comparison.differs.title && (
        <MergePart
          name={messages.title}
          before={stored.title || messages.noTitle}
          after={other.title || messages.noTitle}
          choice={choices.title}
          onChoose={(title) => title !== 'both' && setChoices({ ...choices, title })}
        />
      )}
      {comparison.differs.ties && (
        <MergePart
          name={messages.tiedTo}
          before={tieNames(stored).join(', ') || messages.noTies}
          after={tieNames(other).join(', ') || messages.noTies}
          choice={choices.ties}
          onChoose={(ties) => ties !== 'both' && setChoices({ ...choices, ties })}
        />
      )}
      {comparison.body.map((part, at) => {
        if (part.kind === 'same') return <SamePart key={at} text={part.text} />;
        const index = numbers[at] ?? 0;
        return (
          <MergePart
            key={at}
            name={messages.mergePart(index + 1)}
            before={part.before}
            after={part.after}
            both
            choice={choices.body[index] ?? 'both'}
            onChoose={(choice) => takePart(index, choice)}
          />
        );
      })}
      <p className={styles.hint}>
        {messages.mergeHint} {comparison.differs.tags && messages.mergeTags}
      </p>
      <p role="alert" className={styles.failed}>
        {failed && messages.mergeFailed[failed]}
      </p>
      <DialogActions>
        <Button look="quiet" onClick={onClose}>
          {messages.cancel}
        </Button>
        <Button look="primary" onClick={() => void save()}>
          {messages.merge}
        </Button>
      </DialogActions>
    </div>
  );
}

function Head({ name, note, onTake }: { name: string; note: Note; onTake: () => void }) {
  return (
    <div className={styles.head}>
      <h3 className={styles.name}>{name}</h3>
      <bdi className={styles.title}>{noteTitle(note)}</bdi>
      <time className={styles.when} dateTime={new Date(note.updatedAt).toISOString()}>
        {fullMomentOf(note.updatedAt)}
      </time>
      <Button look="link" aria-label={messages.mergeTakeAllOf(name)} onClick={onTake}>
        {messages.mergeTakeAll}
      </Button>
    </div>
  );
}

/** More lines than this are folded: what is the same need not be read again. */
const SHOWN = 3;

function SamePart({ text }: { text: string }) {
  const lines = text.replace(/\n$/, '').split('\n');
  const folded = lines.length > SHOWN + 1;
  return (
    <div className={styles.same} dir="auto">
      {folded ? `${lines.slice(0, SHOWN).join('\n')}\n` : lines.join('\n')}
      {folded && <span className={styles.when}>{messages.moreSameLines(lines.length - SHOWN)}</span>}
    </div>
  );
}
