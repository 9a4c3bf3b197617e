import { useEffect } from 'react';
import { markNewsRead } from '@/hooks/useNews';
import { messages } from './messages';
import styles from './NewsList.module.css';
import { releases } from './releases';

/** What each version brought, newest first. Shown is read. */
export function NewsList() {
  useEffect(markNewsRead, []);
  return (
    <div className={styles.news}>
      {releases.map(({ version, lines }) => (
        <section key={version} aria-label={messages.version(version)}>
          <h3>{messages.version(version)}</h3>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
