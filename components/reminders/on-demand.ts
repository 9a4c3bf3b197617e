import { onDemand } from '@/components/ui/on-demand';

// Needs the journal, which no first paint waits for.

const load = () => import('./parts');
const remindMe = onDemand(async () => (await load()).RemindMe);
const reminderLine = onDemand(async () => (await load()).ReminderLine);

/** Put it inside a `Suspense`. */
export const RemindMe = remindMe.Component;
export const ReminderLine = reminderLine.Component;

/** What is fetched once the panel has been drawn. */
export const reminderParts = [remindMe, reminderLine] as const;
