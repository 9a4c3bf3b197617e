import { CodeText } from '@/components/ui/CodeText';
import styles from './Details.module.css';

export interface DetailsProps {
  /** Label and text, in the order to be read. Rows without a text are left out. */
  rows: readonly (readonly [label: string, text: string | undefined])[];
}

/** Labelled sentences, the labels in a column of their own. */
export function Details({ rows }: DetailsProps) {
  if (rows.every(([, text]) => text === undefined)) return null;
  return (
    <dl className={styles.details}>
      {rows.map(
        ([label, text]) =>
          text !== undefined && (
            <div key={label} className={styles.row}>
              <dt className={styles.label}>{label}</dt>
              <dd>
                <CodeText text={text} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
