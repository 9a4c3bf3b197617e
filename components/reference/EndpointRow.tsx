import { Details } from '@/components/entries/Details';
import { EntryRow } from '@/components/entries/EntryRow';
import { Preview } from '@/components/entries/Preview';
import type { Shelf } from '@/components/entries/shelf';
import type { Endpoint } from '@/content/types';
import { addressOf } from '@/lib/guide/request';
import { Bullets } from './Bullets';
import styles from './EndpointRow.module.css';
import type { Glossary } from './glossary';
import { messages } from './messages';
import { Requests } from './Requests';
import { TermText } from './TermText';

export interface EndpointRowProps {
  endpoint: Endpoint;
  shelf: Shelf;
  glossary: Glossary;
}

/** A resource of the API: its calls, what they need, and requests to copy. */
export function EndpointRow({ endpoint, shelf, glossary }: EndpointRowProps) {
  const { operations, required, keys, limits, notes, host, path } = endpoint;
  const list = (words: readonly string[]) => (words.length > 0 ? words.join(', ') : undefined);
  const methods = [...new Set(operations.map(({ method }) => method))];
  const preview = [methods.join(' '), list(required) && `${messages.required}: ${list(required)}`]
    .filter(Boolean)
    .join(' · ');
  return (
    <EntryRow entry={endpoint} shelf={shelf} preview={preview !== '' && <Preview text={preview} lines={2} />}>
      <p className={styles.address}>
        <code>{addressOf(host, { path })}</code>
      </p>
      {operations.length > 0 && (
        <table className={styles.calls}>
          <caption className={styles.caption}>{messages.calls}</caption>
          <tbody>
            {operations.map((operation) => (
              <tr key={`${operation.method} ${operation.path} ${operation.does}`}>
                <th scope="row" className={styles.method}>
                  {operation.method}
                </th>
                <td>
                  <code>{operation.path}</code>
                </td>
                <td className={styles.does}>{operation.does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Details
        rows={[
          [messages.required, list(required)],
          [messages.keys, list(keys)],
          [messages.limits, list(limits)],
        ]}
      />
      <Bullets>
        {notes.map((note) => (
          <TermText key={note} text={note} entryId={endpoint.id} glossary={glossary} />
        ))}
      </Bullets>
      <Requests host={host} requests={endpoint.requests} />
    </EntryRow>
  );
}
