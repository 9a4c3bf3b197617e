import styles from './DateRange.module.css';
import type { DayRange } from './days';
import { messages } from './messages';

export interface DateRangeProps {
  days: DayRange;
  onChange: (days: DayRange) => void;
}

/** From one day to another; either may be left out. */
export function DateRange({ days, onChange }: DateRangeProps) {
  return (
    <fieldset className={styles.days}>
      <legend>{messages.dates}</legend>
      {(['from', 'until'] as const).map((end) => (
        <label key={end} className={styles.day}>
          {messages[end]}
          <input
            type="date"
            value={days[end]}
            max={end === 'from' ? days.until : undefined}
            min={end === 'until' ? days.from : undefined}
            onChange={({ currentTarget }) => onChange({ ...days, [end]: currentTarget.value })}
          />
        </label>
      ))}
    </fieldset>
  );
}
