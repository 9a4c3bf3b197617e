import { CodeText } from '@/components/ui/CodeText';
import { sentencesOf } from '@/lib/guide/sentences';
import styles from './Sentences.module.css';

/** A text to be followed with the finger: each sentence begins a line. */
export function Sentences({ text }: { text: string }) {
  return (
    <div className={styles.sentences}>
      {sentencesOf(text).map((sentence) => (
        <p key={sentence}>
          <CodeText text={sentence} />
        </p>
      ))}
    </div>
  );
}
