import { CopyButton } from '@/components/ui/CopyButton';
import styles from './CopyBlock.module.css';

export interface CopyBlockProps {
  /** Shown and copied exactly as it is. */
  text: string;
  /** The name of the button: "Copy command". */
  copyLabel: string;
}

/** Code with a button that copies it. Long lines wrap: nothing has to be scrolled sideways. */
export function CopyBlock({ text, copyLabel }: CopyBlockProps) {
  return (
    <div className={styles.block}>
      <code className={styles.code}>{text}</code>
      <CopyButton text={text} label={copyLabel} />
    </div>
  );
}
