import { Suspense } from 'react';
import { Standing } from '@/components/verdicts/on-demand';
import type { Entry, Source } from '@/content/types';
import { freshnessOf } from '@/lib/guide/freshness';
import { formatSeenOn } from '@/lib/guide/seen-on';
import { Age } from './Age';
import { wordsFor } from './applies-to';
import { messages } from './messages';
import { Disputed } from './on-demand';
import styles from './Provenance.module.css';

export interface ProvenanceProps {
  entry: Entry;
  sources: Readonly<Record<string, Source>>;
  /** The tenant whose user's word counts here; `null` away from Planhat. */
  tenantKey?: string | null;
}

/** A page lives for hours, a claim for months: read once. */
const today = new Date();

/** How sure the entry is, where it is known from and when that was read, and in which tenants it holds. */
export function Provenance({ entry, sources, tenantKey = null }: ProvenanceProps) {
  const { old, checkedOn } = freshnessOf(entry, sources, today);
  const age = old && checkedOn !== null && <Age since={checkedOn} />;
  return (
    <div className={styles.provenance}>
      {entry.replaces && (
        <p className={styles.replaces}>
          <strong>{messages.mayHaveRead}</strong> “{entry.replaces.claim}” {entry.replaces.why}
        </p>
      )}
      {entry.disputed && (
        <Suspense>
          <Disputed disputed={entry.disputed} sources={sources} />
        </Suspense>
      )}
      <p className={styles.line}>
        <span className={styles.confidence} data-confidence={entry.confidence}>
          {messages.confidence[entry.confidence]}
        </span>
        {wordsFor(entry.appliesTo ?? {}).map((words) => (
          <span key={words}>{words}</span>
        ))}
        {tenantKey === null ? (
          age
        ) : (
          <Suspense fallback={age}>
            <Standing entry={entry} sources={sources} tenantKey={tenantKey} />
          </Suspense>
        )}
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
