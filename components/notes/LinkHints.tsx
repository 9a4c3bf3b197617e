import { useRefusedLinks } from '@/hooks/useRefusedLinks';
import styles from './EditorHints.module.css';
import { messages } from './messages';

/** Said of more than one is only that there are more. */
const SHOWN = 2;

/** Quietly: which links of a text will be shown as plain words, and why. */
export function LinkHints({ body }: { body: string }) {
  const refused = useRefusedLinks(body);
  if (refused.length === 0) return null;
  return (
    <ul className={styles.links} aria-label={messages.refusedLinks}>
      {refused.slice(0, SHOWN).map(({ address, reason, at }) => (
        <li key={at}>
          {messages.refused[reason]} <bdi className={styles.address}>{address}</bdi>
        </li>
      ))}
      {refused.length > SHOWN && <li>{messages.moreRefused(refused.length - SHOWN)}</li>}
    </ul>
  );
}
