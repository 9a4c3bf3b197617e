import { usePresets } from '@/hooks/usePresets';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { LEGACY_TENANT, type Passport } from '@/lib/passport/passport';
import { NO_PRESETS } from '@/lib/passport/presets';
import type { Generation } from '@/lib/screens/types';
import { Answer } from './Answer';
import { Choice } from './Choice';
import { messages } from './messages';
import { NameField } from './NameField';
import styles from './PassportForm.module.css';
import { SavedLine } from './SavedLine';
import { Swatches } from './Swatches';
import { colourNumber } from './tenant-colour';
import { slugName } from './tenant-name';
import { usePassportEdit } from './usePassportEdit';

export interface PassportFormProps {
  tenantKey: string;
  /** `null` where nothing was said yet. */
  passport: Passport | null;
  /** The app that the address tells of; `null` where there is no address to tell. */
  seen: Generation | null;
}

const APPS = [
  { id: 'seen', label: messages.asSeen },
  { id: 'upgraded', label: messages.answers.generation.upgraded },
  { id: 'legacy', label: messages.answers.generation.legacy },
] as const;

/** What is known of a tenant, each thing changed by itself and saved at once. */
export function PassportForm({ tenantKey, passport, seen }: PassportFormProps) {
  const { known, last, change, undo } = usePassportEdit(tenantKey, passport);
  const { hides } = useScreenshotMode();
  const presets = usePresets() ?? NO_PRESETS;
  const { subject, answers } = messages;
  return (
    <div className={styles.form}>
      {tenantKey === LEGACY_TENANT && <p className={styles.hint}>{messages.shared}</p>}
      {hides ? (
        <p className={styles.hint}>{messages.hiddenHere}</p>
      ) : (
        <>
          <NameField
            name={known.name}
            placeholder={slugName(tenantKey)}
            onChange={(name) => change('name', name)}
          />
          <Swatches
            selected={colourNumber(tenantKey, known.colour)}
            onSelect={(colour) => change('colour', colour)}
          />
        </>
      )}
      <Answer
        label={subject.crm}
        answers={answers.crm}
        said={known.crm}
        usual={presets.crm}
        onSay={(crm) => change('crm', crm)}
      />
      <Answer
        label={subject.plan}
        answers={answers.plan}
        said={known.plan}
        usual={presets.plan}
        onSay={(plan) => change('plan', plan)}
      />
      <Answer
        label={subject.revenue}
        answers={answers.revenue}
        said={known.revenue}
        usual={null}
        onSay={(revenue) => change('revenue', revenue)}
      />
      <Choice
        label={subject.generation}
        options={APPS}
        selected={known.generation ?? 'seen'}
        onSelect={(id) => change('generation', id === 'seen' ? null : id)}
        hint={seen ? messages.seen[seen] : undefined}
      />
      <p className={styles.hint}>{messages.filters}</p>
      <SavedLine last={last} onUndo={undo} />
    </div>
  );
}
