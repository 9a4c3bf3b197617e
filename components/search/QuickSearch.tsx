import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { LiveRegion } from '@/components/ui/LiveRegion';
import type { AreaId } from '@/content/types';
import { useSearch } from '@/hooks/useSearch';
import type { Hit } from '@/lib/search/types';
import { AreaList } from './AreaList';
import { HitList, optionId } from './HitList';
import { KeyLegend } from './KeyLegend';
import { messages } from './messages';
import { Answer, NothingFound, preloadAnswers } from './on-demand';
import styles from './QuickSearch.module.css';
import { SearchBox } from './SearchBox';
import type { SearchPlace } from './search-place';
import { useFirstHits } from './use-first-hits';
import { useSelection } from './use-selection';

export interface QuickSearchProps {
  place: SearchPlace;
  /** Kept by the page, so that it decides how long a query lives. */
  query: string;
  onQueryChange: (query: string) => void;
  /** Called in the user's own click or key press, so that a side panel may be opened. */
  onOpenEntry: (id: string) => void;
  onOpenNote: (id: string) => void;
  onNoteQuestion: (question: string) => Promise<void>;
  /** Escape in an empty box; leave it out where the browser closes the page itself. */
  onClose?: () => void;
  /** Stands at the end of the last line, beside the keys. */
  action?: ReactNode;
}

const mostHits = 20;

/** Search over guide and notes: box, answer to a question, hits, what to show without a query or a hit, key legend. */
export function QuickSearch({ place, query, onQueryChange, onClose, action, ...on }: QuickSearchProps) {
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  const found = useRef<HTMLDivElement>(null);
  const [browsed, setBrowsed] = useState<AreaId | null>(null);
  const asked = query.trim();
  const search = useSearch(asked === '' ? '' : query, { ...searchIn(place, browsed), limit: mostHits });
  const first = useFirstHits(place, browsed);
  const hits = asked === '' ? first.hits : search.hits;
  const { selected, select, move } = useSelection(`${browsed ?? ''} ${asked}`, hits);
  const nothingFound = asked !== '' && search.status === 'ready' && hits.length === 0;
  useEffect(preloadAnswers, []);
  // Another question is read from its top.
  useEffect(() => {
    if (found.current) found.current.scrollTop = 0;
  }, [asked]);

  const open = (hit: Hit | undefined) => {
    if (hit) (hit.kind === 'note' ? on.onOpenNote : on.onOpenEntry)(hit.id);
  };
  const leave = (): boolean => {
    if (query !== '') onQueryChange('');
    else if (browsed !== null) setBrowsed(null);
    else onClose?.();
    return query !== '' || browsed !== null || onClose !== undefined;
  };

  const note = async (question: string) => {
    await on.onNoteQuestion(question);
    box.current?.focus();
  };
  const browse = (area: AreaId) => {
    onQueryChange('');
    setBrowsed(area === browsed ? null : area);
    box.current?.focus();
  };

  return (
    <div className={styles.search}>
      <div className={styles.top}>
        <SearchBox
          box={box}
          query={query}
          onQueryChange={onQueryChange}
          listId={listId}
          expanded={hits.length > 0}
          activeId={selected && optionId(listId, selected)}
          onMove={move}
          onEnter={() => open(selected)}
          onEscape={leave}
        />
      </div>
      <div ref={found} className={styles.found} tabIndex={0}>
        {asked !== '' && (
          <Suspense>
            <Answer query={asked} place={place} hasHits={hits.length > 0} onOpenEntry={on.onOpenEntry} />
          </Suspense>
        )}
        {hits.length > 0 && (
          <HitList
            id={listId}
            hits={hits}
            heading={asked === '' ? first.heading : undefined}
            selected={selected}
            onSelect={select}
            onOpen={open}
          />
        )}
        {nothingFound && (
          <Suspense>
            <NothingFound key={asked} query={asked} onNoteQuestion={note} />
          </Suspense>
        )}
        {search.notesFailed && asked !== '' && <Line>{messages.notesFailed}</Line>}
        {search.status === 'failed' && <Line>{messages.failed}</Line>}
        {search.status === 'loading' && asked !== '' && <Line late>{messages.loading}</Line>}
        {(asked === '' || nothingFound) && (
          <AreaList chosen={asked === '' ? browsed : null} onChoose={browse} />
        )}
      </div>
      <LiveRegion message={announcement(asked, search.status === 'ready', hits.length)} />
      <KeyLegend>{action}</KeyLegend>
    </div>
  );
}

/** Leave out what is not known, so that nothing is boosted by it. */
const searchIn = ({ screen, area, world }: SearchPlace, browsed: AreaId | null) => ({
  screen: screen ?? undefined,
  area: browsed ?? area ?? undefined,
  world,
});

const announcement = (asked: string, ready: boolean, count: number): string => {
  if (asked === '' || !ready) return '';
  return count === 0 ? messages.noResult : messages.count(count);
};

function Line({ late = false, children }: { late?: boolean; children: ReactNode }) {
  return <p className={`${styles.line} ${late ? styles.late : ''}`}>{children}</p>;
}
