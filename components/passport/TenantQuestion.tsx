import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { changePassport } from '@/hooks/passport-changes';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import { emptyPassport } from '@/lib/passport/empty-passport';
import { LEGACY_TENANT, type Passport } from '@/lib/passport/passport';
import type { Question } from '@/lib/passport/question';
import { messages, saidWords } from './messages';
import { tenantName } from './tenant-name';
import styles from './TenantQuestion.module.css';

export interface TenantQuestionProps {
  question: Question;
  tenantKey: string;
  passport: Passport | null;
  /** Names what stands below: what was said is shown there only where it was said. */
  above: string;
}

/** One question above the guide's entries; answered or skipped, what was said, with the way back. */
export function TenantQuestion(properties: TenantQuestionProps) {
  const { question, tenantKey, passport, above } = properties;
  const { key, decides } = question;
  const { hides } = useScreenshotMode();
  // Where it stood open last.
  const [openAbove, setOpenAbove] = useState<string | null>(null);
  // What had the focus makes room for what comes next, which takes it: only after a press in here.
  const [pressed, setPressed] = useState(false);
  const [failed, setFailed] = useState(false);
  const said = passport?.[key] ?? null;
  if (said === null && openAbove !== above) setOpenAbove(above);
  const unnamed = hides || (tenantKey === LEGACY_TENANT && !passport?.name);
  const ask = messages.ask[key](unnamed ? messages.thisTenant : tenantName(tenantKey, passport, false));
  const outcome = said === null ? '' : outcomeOf(key, passport ?? emptyPassport(tenantKey));

  const say = (answer: string | null) => {
    setPressed(true);
    setFailed(false);
    // The answers of a key are the values it takes.
    changePassport(tenantKey, { [key]: answer }).catch(() => setFailed(true));
  };
  if (said !== null && openAbove !== above) return null;
  return (
    <section className={styles.card} aria-label={ask} data-question={key}>
      {said === null ? (
        <>
          <p>
            {ask} <span className={styles.soft}>{messages.decides(decides)}</span>
          </p>
          <div className={styles.answers}>
            {Object.entries(messages.answers[key]).map(([answer, words], index) => (
              <Button key={answer} autoFocus={pressed && index === 0} onClick={() => say(answer)}>
                {words}
              </Button>
            ))}
            <Button look="quiet" onClick={() => say('unsure')}>
              {messages.skip}
            </Button>
          </div>
        </>
      ) : (
        <p>
          {outcome}{' '}
          <Button look="link" autoFocus={pressed} onClick={() => say(null)}>
            {messages.undo}
          </Button>
        </p>
      )}
      {failed && <p role="alert">{messages.notSaved}</p>}
      <LiveRegion message={pressed ? outcome : ''} />
    </section>
  );
}

const outcomeOf = (key: Question['key'], passport: Passport): string =>
  passport[key] === 'unsure'
    ? messages.skipped(messages.subject[key])
    : messages.answered(messages.subject[key], saidWords(key, passport));
