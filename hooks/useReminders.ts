import { useEffect, useState } from 'react';
import { nextDue } from '@/lib/reminders/reminders';
import { useJournal } from './useJournal';

/** Computers sleep and clocks are set: a long timer alone would come late. */
const LOOK_EVERY_MS = 30_000;

/** All reminders, kept up to date with every window, and the time by which they are due or not. */
export function useReminders() {
  const { status, rows, unreadable } = useJournal('reminders');
  const [now, setNow] = useState(Date.now);
  const next = nextDue(rows, now);
  useEffect(() => {
    const look = () => setNow(Date.now());
    const timer = setTimeout(look, Math.min(LOOK_EVERY_MS, Math.max(0, (next ?? Infinity) - Date.now())));
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [next, now]);
  return { status, reminders: rows, unreadable, now };
}
