import { useState } from 'react';
import { ToggleChip } from '@/components/ui/Chip';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { useCountedOpening } from '@/hooks/useOpenings';
import { removeVerdict, sayVerdict, useVerdict } from '@/hooks/useVerdicts';
import { errorName } from '@/lib/error-name';
import type { Verdict } from '@/lib/journal/rows';
import { messages } from './messages';
import { Remark } from './Remark';
import styles from './VerdictRow.module.css';

const CHOICES = ['still-true', 'not-any-more', 'different-here'] as const;

export interface VerdictRowProps {
  entryId: string;
  /** By what verdicts are kept: `beside.tenantKey` of the shelf. */
  tenantKey: string | null;
}

/**
 * "Still true here · Not any more · Different here", on an open entry. Pressing what is said already takes it back.
 * Away from Planhat there is no "here" to speak of.
 */
export function VerdictRow({ entryId, tenantKey }: VerdictRowProps) {
  useCountedOpening(tenantKey, entryId);
  return tenantKey === null ? null : <Choices key={tenantKey} entryId={entryId} tenantKey={tenantKey} />;
}

export interface ChoicesProps {
  entryId: string;
  tenantKey: string;
}

/** The three answers, the one given pressed, with its date and its line of text. */
export function Choices({ entryId, tenantKey }: ChoicesProps) {
  const verdict = useVerdict(tenantKey, entryId);
  const [writing, setWriting] = useState(false);
  const [told, setTold] = useState({ text: '', failed: false });
  const store = (work: Promise<void>, text: string) => {
    work.then(
      () => setTold({ text, failed: false }),
      (cause: unknown) => {
        setTold({ text: messages.notStored, failed: true });
        console.error('Field Guide: a confirmation was not stored.', errorName(cause));
      },
    );
  };
  const say = (says: Verdict['says'], remark = '') =>
    store(sayVerdict(tenantKey, entryId, says, remark), messages.said(messages.says[says]));
  const press = (says: Verdict['says']) => {
    const takesBack = verdict?.says === says;
    setWriting(says === 'different-here' && !takesBack);
    if (takesBack) store(removeVerdict(verdict), messages.takenBack);
    else say(says);
  };
  return (
    <div className={styles.verdict} data-verdict={verdict?.says ?? ''}>
      <div role="group" aria-label={messages.row} className={styles.row}>
        {CHOICES.map((says) => (
          <ToggleChip key={says} on={verdict?.says === says} onClick={() => press(says)}>
            {messages.says[says]}
          </ToggleChip>
        ))}
        {verdict && <span className={styles.date}>{messages.on(verdict.at)}</span>}
      </div>
      {verdict?.says === 'different-here' && (
        <Remark
          remark={verdict.remark}
          writing={writing}
          onWrite={() => setWriting(true)}
          onSave={(remark) => {
            setWriting(false);
            if (remark !== verdict.remark) say('different-here', remark);
          }}
        />
      )}
      {told.failed && <p className={styles.failed}>{told.text}</p>}
      <LiveRegion message={told.text} />
    </div>
  );
}
