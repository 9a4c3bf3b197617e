import { useState } from 'react';
import { UndoNotice } from '@/components/ui/UndoNotice';
import { RunConflict } from '@/lib/runs/conflict';
import { failureText } from './failure-text';
import { messages } from './messages';

/** What was just done, and the way back. */
export interface RunNotice {
  text: string;
  action: string;
  /** Resolves when the way back was taken. */
  act: () => Promise<void>;
}

export interface NoticeProps {
  notice: RunNotice;
  onDone: () => void;
}

/** Says what was just done. Its button takes the focus: what had it is gone. */
export function Notice({ notice, onDone }: NoticeProps) {
  const [failed, setFailed] = useState<{ notice: RunNotice; cause: unknown } | null>(null);
  const failure = failed?.notice === notice ? failed : null;
  // There is no way back any more: nothing is left but to read why.
  const isOver = failure?.cause instanceof RunConflict;
  const act = () => {
    notice.act().then(onDone, (cause: unknown) => setFailed({ notice, cause }));
  };
  return (
    <UndoNotice
      key={notice.text}
      text={failure ? failureText(failure.cause) : notice.text}
      action={isOver ? messages.close : notice.action}
      onUndo={isOver ? onDone : act}
    />
  );
}
