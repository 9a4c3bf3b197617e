import { AlarmClock, ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Popover } from '@/components/ui/Popover';
import { UndoNotice } from '@/components/ui/UndoNotice';
import type { Entry } from '@/content/types';
import { useArea } from '@/hooks/useGuide';
import { useReminders } from '@/hooks/useReminders';
import { areaOfEntry } from '@/lib/guide/area-of-entry';
import { openFor, type Subject } from '@/lib/reminders/reminders';
import { waitFor } from '@/lib/reminders/suggest';
import { messages } from './messages';
import { ReminderCard } from './ReminderCard';
import styles from './RemindMe.module.css';
import { useAnswering } from './useAnswering';
import { WaitMenu } from './WaitMenu';

export interface RemindMeProps {
  entryId: string;
  /** The id of the cause that was found, where the entry is a fix. */
  cause?: string;
  /** By what reminders are kept: `beside.tenantKey` of the shelf. */
  tenantKey: string | null;
}

/**
 * "Look again after the nightly build": one press sets it for the wait that the entry speaks of, the arrow beside it
 * offers the others. Afterwards the reminder stands here, until it is answered.
 */
export function RemindMe({ entryId, cause = '', tenantKey }: RemindMeProps) {
  const { status, reminders, now } = useReminders();
  const entry = useEntry(entryId);
  const answering = useAnswering();
  const { done } = answering;
  const subject: Subject = { tenant: tenantKey, entry: entryId, cause };
  const open = openFor(reminders, subject);
  const notice = done && done.text !== '' && (
    <UndoNotice
      key={done.turn}
      text={done.text}
      onUndo={done.changed && answering.undo}
      leavesFocus={open !== undefined}
    />
  );
  if (status === 'loading') return <div className={styles.room} />;
  if (open) {
    return (
      <div className={styles.set} ref={done ? focusOnce : undefined} tabIndex={-1}>
        {notice}
        <ReminderCard reminder={open} now={now} answering={answering} />
      </div>
    );
  }
  if (done?.changed) return notice;
  const likely = waitFor(entry, cause);
  return (
    <div className={styles.choice}>
      <Button look="quiet" icon={AlarmClock} onClick={() => answering.set(subject, likely)}>
        {messages.lookAgain(messages.wait[likely])}
      </Button>
      <Popover
        label={messages.otherTimes}
        trigger={(properties) => (
          <IconButton icon={ChevronDown} label={messages.otherTimes} {...properties} />
        )}
      >
        {(close) => (
          <WaitMenu
            reminders={reminders}
            tenant={tenantKey}
            now={now}
            onChoose={(wait) => {
              close();
              answering.set(subject, wait);
            }}
          />
        )}
      </Popover>
      {notice}
    </div>
  );
}

/** What was pressed is gone: the reminder in its place is read out. */
const focusOnce = (element: HTMLElement | null) => element?.focus({ preventScroll: true });

function useEntry(id: string): Entry | undefined {
  const { area } = useArea(areaOfEntry(id));
  return area?.entries.find((entry) => entry.id === id);
}
