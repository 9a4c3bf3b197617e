import { readScope, type ScopeId, scopes } from '@/lib/search/scopes';
import { messages } from './later-messages';
import styles from './ScopeRow.module.css';

export interface ScopeRowProps {
  query: string;
  /** Another query, because a sign was chosen or taken away. */
  onChoose: (query: string) => void;
}

/** The signs a query can begin with, and what each leaves. The one in use is pressed; pressing it again takes it away. */
export function ScopeRow({ query, onChoose }: ScopeRowProps) {
  const { scope, rest } = readScope(query);
  const choose = (id: ScopeId, sign: string) => onChoose(id === scope ? rest : `${sign}${rest}`);
  return (
    <div role="group" aria-label={messages.scopes} className={styles.row}>
      {scopes.map(({ id, sign }) => (
        <button
          key={id}
          type="button"
          // For the pointer: at the keyboard one types the sign, and Tab goes on to what was found.
          tabIndex={-1}
          className={styles.scope}
          aria-pressed={id === scope}
          data-scope={id}
          onClick={() => choose(id, sign)}
        >
          <kbd aria-hidden="true" className={styles.sign}>
            {sign.trim()}
          </kbd>{' '}
          {messages.scope[id]}
        </button>
      ))}
    </div>
  );
}
