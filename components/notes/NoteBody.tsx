import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import type { Part } from './body-below-title';
import { messages } from './messages';
import styles from './NoteBody.module.css';

// The Markdown reader is half the weight of the panel: it comes with the first note.
const Markdown = lazy(async () => ({ default: (await import('./Markdown')).Markdown }));

/** Longer texts are folded, in characters and in lines. */
const FOLD = { characters: 480, lines: 9 };

/** Characters drawn while it is folded: more than can be seen of it. */
const SEEN = 2000;

/** Characters drawn before "Show all": more would hold up the page. */
const DRAWN = 200_000;

/** A box that was pressed: which list item, whether it was ticked, and the part of the text it was drawn from. */
export interface PressedTask {
  item: number;
  done: boolean;
  shown: Part;
}

export interface NoteBodyProps {
  body: string;
  /** What of it is shown. */
  part: Part;
  /** Tasks can be ticked. */
  onTick?: ((task: PressedTask) => void) | undefined;
}

export function NoteBody({ body, part, onTick }: NoteBodyProps) {
  const [unfolded, setUnfolded] = useState(false);
  const text = body.slice(part.start, part.end);
  const long = text.length > FOLD.characters || text.split('\n', FOLD.lines + 1).length > FOLD.lines;
  const folded = long && !unfolded;
  // A cut in the middle of something changes only what is folded away.
  const drawn = folded ? text.slice(0, SEEN) : unfolded ? text : text.slice(0, DRAWN);
  const shown = { start: part.start, end: part.start + drawn.length };
  const source = <pre className={styles.source}>{drawn}</pre>;
  return (
    <>
      <div className={folded ? styles.folded : undefined}>
        <ErrorBoundary
          of={drawn}
          fallback={
            <>
              <p className={styles.hint}>{messages.cannotDraw}</p>
              {source}
            </>
          }
        >
          <Suspense fallback={source}>
            <Markdown text={drawn} onTick={onTick && ((item, done) => onTick({ item, done, shown }))} />
          </Suspense>
        </ErrorBoundary>
      </div>
      {long && (
        <Button
          look="link"
          className={styles.fold}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? messages.showLess : messages.showAll}
        </Button>
      )}
    </>
  );
}
