/** What the panel shows of reminders, in one file: they share most of it. */
export { ReminderLine } from './ReminderLine';
export { RemindMe } from './RemindMe';
