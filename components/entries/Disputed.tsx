import type { Entry, Source } from '@/content/types';
import { CodeText } from '@/components/ui/CodeText';
import styles from './Disputed.module.css';
import { messages } from './messages';

export interface DisputedProps {
  disputed: NonNullable<Entry['disputed']>;
  sources: Readonly<Record<string, Source>>;
}

/** A claim on which sources do not agree: what each side says, and which we follow. */
export function Disputed({ disputed: { sides, follow }, sources }: DisputedProps) {
  return (
    <div className={styles.disputed}>
      <ul aria-label={messages.confidence.contradicted}>
        {sides.map((side) => (
          <li key={side.says} className={styles.side}>
            <CodeText text={side.says} />
            <span className={styles.who}>
              {side.sources.map((key) => sources[key]?.title ?? key).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <strong>{messages.weFollow}</strong> <CodeText text={follow} />
      </p>
    </div>
  );
}
