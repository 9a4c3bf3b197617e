import { Button } from './Button';
import styles from './CrashNotice.module.css';
import { messages } from './messages';

/** What a page shows when it cannot start. Uses no service. */
export function CrashNotice() {
  return (
    <main className={styles.notice} role="alert">
      <h1 className={styles.title}>{messages.crashed}</h1>
      <p>{messages.crashedSafe}</p>
      <Button onClick={() => location.reload()}>{messages.crashedReload}</Button>
    </main>
  );
}
