import type { Entry, Source } from '@/content/types';
import { formatSeenOn } from '@/lib/guide/seen-on';
import { messages } from './messages';
import styles from './Provenance.module.css';

export interface ProvenanceProps {
  entry: Entry;
  sources: Readonly<Record<string, Source>>;
}

/** How sure the entry is, where it is known from and when that was read, and in which app it holds. */
export function Provenance({ entry, sources }: ProvenanceProps) {
  const [onlyIn, another] = entry.appliesTo?.generations ?? [];
  return (
    <div className={styles.provenance}>
      {entry.replaces && (
        <p className={styles.replaces}>
          <strong>{messages.mayHaveRead}</strong> “{entry.replaces.claim}” {entry.replaces.why}
        </p>
      )}
      <p className={styles.line}>
        <span className={styles.confidence} data-confidence={entry.confidence}>
          {messages.confidence[entry.confidence]}
        </span>
        {onlyIn && !another && <span>{messages.onlyIn[onlyIn]}</span>}
      </p>
      <ul aria-label={messages.sources}>
        {entry.sources.map((key) => {
          const source = sources[key];
          return source && <SourceLine key={key} source={source} />;
        })}
      </ul>
    </div>
  );
}

function SourceLine({ source }: { source: Source }) {
  return (
    <li>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {[
        source.url && placeOf(source.url),
        source.seenOn ? formatSeenOn(source.seenOn) : messages.undated,
        source.note,
      ]
        .filter((part) => typeof part === 'string')
        .map((part) => ` · ${part}`)}
    </li>
  );
}

function placeOf(url: string): string {
  const { hostname } = new URL(url);
  if (hostname === 'help.planhat.com' || hostname === 'support.planhat.com') return messages.planhatHelp;
  return hostname === 'www.planhat.com' ? messages.planhatSite : hostname;
}
