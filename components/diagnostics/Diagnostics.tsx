import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { useCopy } from '@/components/ui/use-copy';
import { useDiagnostics } from '@/hooks/useDiagnostics';
import styles from './Diagnostics.module.css';
import { messages } from './messages';

export interface DiagnosticsProps {
  /** The code of the trouble it is about; `null` where there is none. */
  code: string | null;
}

/** What a report of a fault needs; copied exactly as it is shown. */
export function Diagnostics({ code }: DiagnosticsProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={messages.show} open={open} onToggle={setOpen}>
      <Shown code={code} />
    </Disclosure>
  );
}

function Shown({ code }: DiagnosticsProps) {
  const text = useDiagnostics(code);
  const { outcome, copied, copy } = useCopy(text ?? '');
  if (text === null) return <p>{messages.gathering}</p>;
  return (
    <div className={styles.shown}>
      <pre className={styles.text} tabIndex={0} aria-label={messages.title}>
        {text}
      </pre>
      <Button onClick={copy}>{messages.copy}</Button>
      <p role="status">{outcome !== null && (copied ? messages.copied : messages.copyFailed)}</p>
    </div>
  );
}
