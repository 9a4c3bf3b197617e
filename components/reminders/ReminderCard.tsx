import { AlarmClock, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import type { Reminder } from '@/lib/journal/rows';
import { isDue } from '@/lib/reminders/reminders';
import { whenWords } from '@/lib/reminders/words';
import { LaterMenu } from './LaterMenu';
import { messages } from './messages';
import styles from './ReminderCard.module.css';
import type { useAnswering } from './useAnswering';
import { sentenceFor } from './words';

export interface ReminderCardProps {
  reminder: Reminder;
  now: number;
  answering: ReturnType<typeof useAnswering>;
  /** What it is about, where that does not stand beside it. */
  children?: ReactNode;
}

/** One open reminder, with what can be answered. */
export function ReminderCard({ reminder, now, answering, children }: ReminderCardProps) {
  const { outcome, dueAt } = reminder;
  return (
    <div className={styles.card} data-reminder-id={reminder.id} data-due={isDue(reminder, now)}>
      {children}
      <p className={styles.text}>{sentenceFor(reminder, now)}</p>
      <p className={styles.when}>
        <span>{isDue(reminder, now) ? messages.dueNow : messages.due(whenWords(dueAt, now))}</span>
        {outcome === 'not-yet' && <span>{messages.seenTooEarly}</span>}
      </p>
      <div role="group" aria-label={messages.answers} className={styles.answers}>
        <Button onClick={() => answering.asExpected(reminder)}>{messages.outcome['as-expected']}</Button>
        <LaterMenu
          label={messages.again}
          trigger={(properties) => <Button {...properties}>{messages.outcome['not-yet']}</Button>}
          onChoose={(again) => answering.notYet(reminder, again)}
        />
        <Button onClick={() => answering.wrong(reminder)}>{messages.outcome.wrong}</Button>
        <span className={styles.rest}>
          <LaterMenu
            label={messages.snooze}
            trigger={(properties) => <IconButton icon={AlarmClock} label={messages.snooze} {...properties} />}
            onChoose={(until) => answering.snooze(reminder, until)}
          />
          <IconButton icon={Trash2} label={messages.remove} onClick={() => answering.remove(reminder)} />
        </span>
      </div>
    </div>
  );
}
