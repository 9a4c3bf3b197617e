import { errorName } from '@/lib/error-name';
import type { Opened } from '@/lib/search/types';

/** Remember that something was opened. Nobody waits for it, so what it takes is not loaded before. */
export function rememberOpened(kind: Opened['kind'], id: string): void {
  import('@/services/opened')
    .then((opened) => opened.rememberOpened(kind, id))
    .catch((cause: unknown) =>
      console.error('Field Guide: what was opened is not remembered.', errorName(cause)),
    );
}
