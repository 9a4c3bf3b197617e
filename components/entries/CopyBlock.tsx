import { CopyButton } from '@/components/ui/CopyButton';
import styles from './CopyBlock.module.css';

export interface CopyBlockProps {
  /** What it is, above it. */
  label?: string | undefined;
  /** Shown and copied exactly as it is. */
  text: string;
  /** The name of the button: "Copy command". */
  copyLabel: string;
}

/** Code with a button that copies it. Long lines wrap: nothing has to be scrolled sideways. */
export function CopyBlock({ label, text, copyLabel }: CopyBlockProps) {
  return (
    <div>
      {label && <p className={styles.label}>{label}</p>}
      <div className={styles.block}>
        <code className={styles.code}>{text}</code>
        <CopyButton text={text} label={copyLabel} />
      </div>
    </div>
  );
}
