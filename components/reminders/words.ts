import type { Reminder } from '@/lib/journal/rows';
import type { Wait } from '@/lib/reminders/times';
import { usualTime } from '@/lib/reminders/usual';
import { lengthWords, whenWords } from '@/lib/reminders/words';
import { messages } from './messages';

/** "Changed at 10:05, look again after the nightly build". */
export function sentenceFor({ changedAt, wait }: Reminder, now: number): string {
  const when = whenWords(changedAt, now);
  return messages.changed(/^\d/.test(when) ? messages.at(when) : when, messages.wait[wait]);
}

/** "Usually took 7 hours here."; `null` where nobody has seen it yet. */
export function usualWords(reminders: readonly Reminder[], tenant: string | null, wait: Wait): string | null {
  const usual = usualTime(reminders, tenant, wait);
  if (!usual) return null;
  const length = lengthWords(usual.took);
  return usual.times > 1 ? messages.usually(length) : messages.lastTime(length);
}
