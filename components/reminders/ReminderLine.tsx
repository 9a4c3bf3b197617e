import { AlarmClock } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import { Icon } from '@/components/ui/Icon';
import { UndoNotice } from '@/components/ui/UndoNotice';
import { Unreadable } from '@/components/ui/Unreadable';
import { useArea } from '@/hooks/useGuide';
import { repairTimes } from '@/hooks/reminder-store';
import { useReminders } from '@/hooks/useReminders';
import { errorName } from '@/lib/error-name';
import { areaOfEntry } from '@/lib/guide/area-of-entry';
import type { Reminder } from '@/lib/journal/rows';
import { agendaOf } from '@/lib/reminders/reminders';
import { messages } from './messages';
import { ReminderCard } from './ReminderCard';
import styles from './ReminderLine.module.css';
import { useAnswering } from './useAnswering';

export interface ReminderLineProps {
  tenantKey: string | null;
  onGoTo: (entryId: string) => void;
}

/**
 * "2 to look at again", at the foot of the panel, where it moves nothing that is being read; unfolded it lists them.
 * Nothing at all while nothing is due.
 */
export function ReminderLine({ tenantKey, onGoTo }: ReminderLineProps) {
  const { reminders, unreadable, now } = useReminders();
  const answering = useAnswering();
  const [open, setOpen] = useState(false);
  const listId = useId();
  useEffect(() => {
    repairTimes().catch((cause: unknown) =>
      console.error('Field Guide: the reminders could not be read.', errorName(cause)),
    );
  }, []);

  const { due, later, dueElsewhere } = agendaOf(reminders, tenantKey, now);
  const { done } = answering;
  const shown = open && (due.length > 0 || done !== null);
  if (due.length + dueElsewhere === 0 && !shown) return null;
  const fold = () => {
    answering.forget();
    setOpen(!shown);
    // With nothing left to show, the button goes too.
    if (due.length === 0) document.querySelector<HTMLElement>('[role="tabpanel"]')?.focus();
  };
  return (
    <section aria-label={messages.list} className={styles.line} data-due={due.length}>
      <div className={styles.head}>
        <Icon icon={AlarmClock} />
        <span role="status">{countWords(due.length, dueElsewhere)}</span>
        {(due.length > 0 || shown) && (
          <Button look="link" aria-expanded={shown} aria-controls={shown ? listId : undefined} onClick={fold}>
            {shown ? messages.hide : messages.show}
          </Button>
        )}
      </div>
      {shown && (
        <div id={listId} className={styles.open}>
          {done && <UndoNotice key={done.turn} text={done.text} onUndo={done.changed && answering.undo} />}
          <Cards reminders={due} now={now} answering={answering} onGoTo={onGoTo} />
          {later.length > 0 && (
            <>
              <h2 className={styles.heading}>{messages.coming}</h2>
              <Cards reminders={later} now={now} answering={answering} onGoTo={onGoTo} />
            </>
          )}
          <Unreadable count={unreadable} things={messages.things} />
        </div>
      )}
    </section>
  );
}

function countWords(here: number, elsewhere: number): string {
  if (here + elsewhere === 0) return messages.nothingDue;
  if (here === 0) return messages.onlyElsewhere(elsewhere);
  return [messages.dueCount(here), ...(elsewhere > 0 ? [messages.inOthers(elsewhere)] : [])].join(' · ');
}

interface CardsProps {
  reminders: readonly Reminder[];
  now: number;
  answering: ReturnType<typeof useAnswering>;
  onGoTo: (entryId: string) => void;
}

function Cards({ reminders, now, answering, onGoTo }: CardsProps) {
  return (
    <ul className={styles.list}>
      {reminders.map((reminder) => (
        <li key={reminder.id} className={styles.item}>
          <ReminderCard reminder={reminder} now={now} answering={answering}>
            <About reminder={reminder} onGoTo={onGoTo} />
          </ReminderCard>
        </li>
      ))}
    </ul>
  );
}

/** The entry it is about, as the way back to it, and the cause that was found. */
function About({ reminder, onGoTo }: { reminder: Reminder; onGoTo: (entryId: string) => void }) {
  const { status, area } = useArea(areaOfEntry(reminder.entry));
  const entry = area?.entries.find(({ id }) => id === reminder.entry);
  if (!entry) return <p className={styles.about}>{status === 'loading' ? '' : messages.entryGone}</p>;
  const found = entry.kind === 'fix' ? entry.causes.find(({ id }) => id === reminder.cause) : undefined;
  return (
    <div className={styles.about}>
      <Button look="link" onClick={() => onGoTo(entry.id)}>
        <CodeText text={entry.title} />
      </Button>
      {found && (
        <p className={styles.cause}>
          <CodeText text={found.cause} />
        </p>
      )}
    </div>
  );
}
