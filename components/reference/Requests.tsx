import { Snippets } from '@/components/entries/Snippets';
import { Segments } from '@/components/ui/Segments';
import type { Endpoint } from '@/content/types';
import { useSessionState } from '@/hooks/useSessionState';
import { asCurl, asFetch } from '@/lib/guide/request';
import { messages } from './messages';
import styles from './Requests.module.css';

export interface RequestsProps {
  host: Endpoint['host'];
  requests: Endpoint['requests'];
}

const writers = { curl: asCurl, fetch: asFetch };
const formats = [
  { id: 'curl', label: messages.curl },
  { id: 'fetch', label: messages.fetch },
] as const;

/** Requests to copy, in the language the user last chose. Tokens are placeholders. */
export function Requests({ host, requests }: RequestsProps) {
  const [format, setFormat] = useSessionState<keyof typeof writers>('request-format', 'curl');
  const write = writers[format];
  if (requests.length === 0) return null;
  return (
    <div className={styles.requests}>
      <div className={styles.format}>
        <Segments label={messages.format} options={formats} selected={format} onSelect={setFormat} />
      </div>
      <Snippets
        snippets={requests.map((request) => ({ label: request.label, text: write(host, request) }))}
      />
      {requests.some(({ auth }) => auth !== 'none') && <p className={styles.hint}>{messages.tokenHint}</p>}
    </div>
  );
}
