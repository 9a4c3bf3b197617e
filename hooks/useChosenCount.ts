import { useEffect, useState } from 'react';
import { errorName } from '@/lib/error-name';
import { countChosen, type Dates, type ExportScope } from '@/services/export/choose-notes';
import { onNotesChanged } from '@/services/notes-db/notes-store';

/**
 * How many notes an export will have, kept up to date with every window; `null` until it is known, and when it cannot be.
 *
 * @param scope - Compared by content, as `dates` are: they may be new objects on each render.
 */
export function useChosenCount(scope: ExportScope, dates: Dates): number | null {
  const question = JSON.stringify([scope, dates]);
  const [last, setLast] = useState<{ question: string; count: number | null } | null>(null);

  useEffect(() => {
    let left = false;
    // Just written from the arguments; read back so that the effect depends on their content alone.
    const [asked, within] = JSON.parse(question) as [ExportScope, Dates];
    const count = () =>
      void countChosen(asked, within).then(
        (counted) => {
          if (!left) setLast({ question, count: counted });
        },
        (cause: unknown) => console.error('Field Guide: the notes could not be counted.', errorName(cause)),
      );
    count();
    const stop = onNotesChanged(count);
    return () => {
      left = true;
      stop();
    };
  }, [question]);

  return last?.question === question ? last.count : null;
}
