import { Button } from '@/components/ui/Button';
import { MOST_COPIED, useCopyNotes } from '@/hooks/useCopyNotes';
import type { Dates, ExportScope } from '@/hooks/useExport';
import styles from './CopyRow.module.css';
import { messages } from './messages';

export interface CopyRowProps {
  /** Notes of the choice; `null` while it is not known. */
  count: number | null;
  options: { scope: ExportScope; dates: Dates; redact: boolean };
}

/** A few notes for the clipboard, instead of a file. */
export function CopyRow({ count, options }: CopyRowProps) {
  const { outcome, copy } = useCopyNotes();
  const tooMany = count !== null && count > MOST_COPIED;
  return (
    <div className={styles.row}>
      <span>{messages.copy}</span>
      {(['markdown', 'rich-text'] as const).map((form) => (
        <Button
          key={form}
          disabled={count === null || count === 0 || tooMany}
          onClick={() => copy(form, options)}
        >
          {messages.copyAs[form]}
        </Button>
      ))}
      <span role="status" className={styles.outcome}>
        {tooMany && messages.copyTooMany(MOST_COPIED)}
        {outcome?.kind === 'copied' && messages.copied(outcome.count, messages.copyForms[outcome.form])}
        {outcome?.kind === 'failed' && messages.copyFailed}
      </span>
    </div>
  );
}
