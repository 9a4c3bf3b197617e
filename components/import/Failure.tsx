import type { ImportFailure } from '@/hooks/useImport';
import { failedText, refusedText } from '@/lib/notes/import/messages';

export interface FailureProps {
  failure: ImportFailure | null;
}

/** Why it did not go on, and that nothing was changed. Read out when it appears. */
export function Failure({ failure }: FailureProps) {
  return (
    <div role="alert">
      {failure && <bdi>{'refusal' in failure ? refusedText(failure.refusal) : failedText(failure)}</bdi>}
    </div>
  );
}
