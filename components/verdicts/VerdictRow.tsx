import { ToggleChip } from '@/components/ui/Chip';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { UndoNotice } from '@/components/ui/UndoNotice';
import { useCountedOpening } from '@/hooks/useOpenings';
import { useVerdict } from '@/hooks/useVerdicts';
import { messages } from './messages';
import { Remark } from './Remark';
import { useSaying } from './useSaying';
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
  const { draft, told, ...saying } = useSaying(tenantKey, entryId, verdict);
  return (
    <div className={styles.verdict} data-verdict={verdict?.says ?? ''}>
      <div role="group" aria-label={messages.row} className={styles.row}>
        {CHOICES.map((says) => (
          <ToggleChip key={says} on={verdict?.says === says} onClick={() => saying.press(says)}>
            {messages.says[says]}
          </ToggleChip>
        ))}
        {verdict && <span className={styles.date}>{messages.on(verdict.at)}</span>}
      </div>
      {verdict && (verdict.says === 'different-here' || verdict.remark !== '') && (
        <Remark
          remark={verdict.remark}
          label={verdict.says === 'different-here' ? messages.remark : messages.otherRemark}
          draft={draft}
          onWrite={saying.write}
          onSave={saying.saveRemark}
        />
      )}
      {(told.undo ?? told.takesFocus) && (
        <UndoNotice key={told.text} text={told.text} onUndo={told.undo} leavesFocus={!told.takesFocus} />
      )}
      {told.failed && <p className={styles.failed}>{told.text}</p>}
      <LiveRegion message={told.takesFocus ? '' : told.text} />
    </div>
  );
}
