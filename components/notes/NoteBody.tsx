import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { messages } from './messages';
import styles from './NoteBody.module.css';

// The Markdown reader is half the weight of the panel: it comes with the first note.
const Markdown = lazy(async () => ({ default: (await import('./Markdown')).Markdown }));

/** Longer texts are folded, in characters and in lines. */
const FOLD = { characters: 480, lines: 9 };

/** Characters drawn before "Show all": more would hold up the page. */
const DRAWN = 200_000;

export interface NoteBodyProps {
  body: string;
}

export function NoteBody({ body }: NoteBodyProps) {
  const [unfolded, setUnfolded] = useState(false);
  const long = body.length > FOLD.characters || body.split('\n', FOLD.lines + 1).length > FOLD.lines;
  const source = <pre className={styles.source}>{body}</pre>;
  return (
    <>
      <div className={long && !unfolded ? styles.folded : undefined}>
        <ErrorBoundary
          key={body}
          fallback={
            <>
              <p className={styles.hint}>{messages.cannotDraw}</p>
              {source}
            </>
          }
        >
          <Suspense fallback={source}>
            <Markdown text={unfolded ? body : body.slice(0, DRAWN)} />
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
