import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import type { Entry, Step } from '@/content/types';
import { useSessionState } from '@/hooks/useSessionState';
import { useVerdicts } from '@/hooks/useVerdicts';
import type { Run } from '@/lib/journal/rows';
import { questionOf } from '@/lib/verdicts/ask';
import styles from './AskVerdict.module.css';
import { messages } from './messages';
import { Choices } from './VerdictRow';

export interface AskVerdictProps {
  /** The step the user is at. */
  step: Step;
  run: Run;
  /** All entries of the run's area. */
  entries: readonly Entry[];
}

/** The one question of a run: whether the fact is still so that this step rests on. Can be put aside. */
export function AskVerdict({ step, run, entries }: AskVerdictProps) {
  const verdicts = useVerdicts();
  const [putAside, setPutAside] = useSessionState(`asked:${run.id}`, false);
  // The question stays in sight once it was asked, with its answer: nothing moves under the hand.
  const [asked, setAsked] = useState<{ step: string; about: Entry } | null>(null);
  const question = verdicts && questionOf(run, entries, verdicts);
  if (!asked && question?.step === step.id) setAsked(question);
  if (putAside || run.tenant === null || asked?.step !== step.id) return null;
  return (
    <section className={styles.ask} aria-label={messages.ask} data-asks={asked.about.id}>
      <p className={styles.question}>{messages.ask}</p>
      <p>
        <CodeText text={asked.about.title} />
      </p>
      <div className={styles.answers}>
        <Choices entryId={asked.about.id} tenantKey={run.tenant} />
        <Button look="quiet" onClick={() => setPutAside(true)}>
          {messages.notNow}
        </Button>
      </div>
    </section>
  );
}
