import { Copy, StickyNote } from 'lucide-react';
import { useId, useState } from 'react';
import type { Shelf } from '@/components/entries/shelf';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { useCopy } from '@/components/ui/use-copy';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import type { Run } from '@/lib/journal/rows';
import { asDocument } from '@/lib/runs/report';
import type { ListInView } from './list-in-view';
import { messages } from './messages';
import styles from './Report.module.css';
import { useReport } from './use-report';

export interface ReportProps {
  run: Run;
  list: ListInView;
  shelf: Shelf;
}

/** The run as Markdown, with what was not done: copied, or kept as a note; on request without what tells whose it is. */
export function Report({ run, list, shelf, unfolded }: ReportProps & { unfolded: boolean }) {
  const [open, setOpen] = useState(false);
  const actions = <ReportActions run={run} list={list} shelf={shelf} />;
  if (unfolded) return actions;
  return (
    <Disclosure summary={messages.report} open={open} onToggle={setOpen}>
      {actions}
    </Disclosure>
  );
}

function ReportActions({ run, list, shelf }: ReportProps) {
  const { on } = useScreenshotMode();
  const [asked, setAsked] = useState<boolean | null>(null);
  const redacted = asked ?? on;
  const report = useReport(run, list)(redacted);
  const { outcome, copy, forget } = useCopy(asDocument(report));
  const [failed, setFailed] = useState(false);
  const hint = useId();
  const saveAsNote = () => {
    const { tenant, record, screen } = run;
    const place = { tenant, record, screen, area: shelf.area.id };
    shelf.onKeepNote({ ...report, entry: null, place }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <div className={styles.report}>
      <div className={styles.actions}>
        <Button icon={Copy} onClick={copy}>
          {messages.copyMarkdown}
        </Button>
        <Button icon={StickyNote} onClick={saveAsNote}>
          {messages.saveAsNote}
        </Button>
        <span role="status" className={styles.outcome}>
          {outcome}
        </span>
      </div>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={redacted}
          aria-describedby={hint}
          onChange={({ currentTarget }) => {
            setAsked(currentTarget.checked);
            forget();
          }}
        />
        {messages.redact}
      </label>
      <p id={hint} className={styles.hint} hidden={!redacted}>
        {messages.redactHint}
      </p>
      {failed && <p role="alert">{messages.noteFailed}</p>}
    </div>
  );
}
