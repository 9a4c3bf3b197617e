import { useMemo } from 'react';
import { diffLines, type DiffPart, diffWords } from '@/lib/notes/diff';
import type { NoteFields } from '@/lib/notes/note';
import styles from './DiffView.module.css';
import { messages } from './messages';
import { useTieNames } from './use-tie-names';

export interface DiffViewProps {
  before: NoteFields;
  after: NoteFields;
}

/** Lines that stay, shown around a change; the others are folded into a count. */
const AROUND = 2;

/** What has changed between two texts of a note: what went struck through, what came underlined. */
export function DiffView({ before, after }: DiffViewProps) {
  const parts = useMemo(() => diffLines(before.body, after.body), [before.body, after.body]);
  const tieNames = useTieNames();
  const tied = (fields: NoteFields) => tieNames(fields).join(', ') || messages.noTies;
  const same = parts.every(({ kind }) => kind === 'same');
  return (
    <section className={styles.diff} aria-label={messages.changes}>
      {before.title !== after.title && (
        <Field name={messages.title} before={before.title} after={after.title} />
      )}
      {before.tags.join() !== after.tags.join() && (
        <Field name={messages.tags} before={before.tags.join(', ')} after={after.tags.join(', ')} />
      )}
      {tied(before) !== tied(after) && (
        <Field name={messages.tiedTo} before={tied(before)} after={tied(after)} />
      )}
      {same ? (
        <p className={styles.note}>{messages.sameText}</p>
      ) : (
        <div className={styles.text} dir="auto">
          {parts.map((part, at) =>
            part.kind === 'same' ? (
              <Same key={at} text={part.text} isFirst={at === 0} isLast={at === parts.length - 1} />
            ) : (
              <Changed key={at} part={part} />
            ),
          )}
        </div>
      )}
    </section>
  );
}

function Field({ name, before, after }: { name: string; before: string; after: string }) {
  return (
    <p className={styles.field}>
      <span className={styles.name}>{name}</span> <Words before={before} after={after} />
    </p>
  );
}

function Same({ text, isFirst, isLast }: { text: string; isFirst: boolean; isLast: boolean }) {
  const lines = text.replace(/\n$/, '').split('\n');
  const head = isFirst ? 0 : AROUND;
  const tail = isLast ? 0 : AROUND;
  const hidden = lines.length - head - tail;
  if (hidden <= 1) return <p className={styles.same}>{lines.join('\n')}</p>;
  return (
    <>
      {head > 0 && <p className={styles.same}>{lines.slice(0, head).join('\n')}</p>}
      <p className={styles.note}>{messages.sameLines(hidden)}</p>
      {tail > 0 && <p className={styles.same}>{lines.slice(-tail).join('\n')}</p>}
    </>
  );
}

function Changed({ part }: { part: Extract<DiffPart, { kind: 'changed' }> }) {
  return (
    <p className={styles.changed}>
      <Words before={part.before.replace(/\n$/, '')} after={part.after.replace(/\n$/, '')} />
    </p>
  );
}

/** Said to who cannot see it by the elements themselves. */
export function Words({ before, after }: { before: string; after: string }) {
  const pieces = useMemo(() => diffWords(before, after), [before, after]);
  return pieces.map(({ kind, text }, at) => {
    if (kind === 'same') return <span key={at}>{text}</span>;
    if (kind === 'removed') return <del key={at}>{text}</del>;
    // What replaces several lines begins on a line of its own.
    const breaks = pieces[at - 1]?.kind === 'removed' && `${pieces[at - 1]?.text}${text}`.includes('\n');
    return (
      <ins key={at} className={breaks ? styles.below : undefined}>
        {text}
      </ins>
    );
  });
}
