import { type KeyboardEvent, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { LiveRegion } from '@/components/ui/LiveRegion';
import type { AreaId } from '@/content/types';
import { useKeptQuery } from '@/hooks/useKeptQuery';
import { useSameFunction } from '@/hooks/useSameFunction';
import { useSettled } from '@/hooks/useSettled';
import { completeScope } from '@/lib/search/scopes';
import { HitList, optionId } from './HitList';
import { messages } from './messages';
import {
  AreaList,
  Finder,
  HitPreview,
  KeyList,
  NothingFound,
  preloadAnswers,
  QuestionAnswer,
  ScopeRow,
  StateLines,
} from './on-demand';
import styles from './QuickSearch.module.css';
import { SearchBox } from './SearchBox';
import type { SearchPlace } from './search-place';
import { useFold } from './use-fold';
import { nothingTyped, useFound } from './use-found';
import { useGoing, type Ways } from './use-going';
import { useSelection } from './use-selection';
import { useTop } from './use-top';

export interface QuickSearchProps extends Omit<Ways, 'onLeft'> {
  place: SearchPlace;
  /** What to search for at first; left out: what was typed last. */
  asked?: string | undefined;
  onNoteQuestion: (question: string) => Promise<void>;
  /** The first lines are there. */
  onReady?: () => void;
  /** Escape in an empty box; leave it out where the browser closes the page itself. */
  onClose?: () => void;
  /** Stands at the end of the last line, beside the keys. */
  action?: ReactNode;
}

/** Not every key is worth a word: the outcome is read out when the typing rests. */
const restBeforeTold = 400;

/** Search over guide and notes: box, hits, answer to a question, what to show without a query or a hit, preview, keys. */
export function QuickSearch({
  place,
  asked: askedFirst,
  onClose,
  action,
  onNoteQuestion,
  onReady,
  ...ways
}: QuickSearchProps) {
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  const preview = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useKeptQuery(askedFirst);
  const [browsed, setBrowsed] = useState<AreaId | null>(null);
  const [walked, setWalked] = useState(false);
  const asked = query.trim();
  const [typed, setTyped] = useState(nothingTyped);
  const found = useFound(query, place, browsed, typed);
  const hits = found.groups.flatMap((group) => group.hits);
  const { selected, select, move } = useSelection(`${browsed ?? ''} ${asked}`, hits);
  const { folded, unfold } = useFold(found.asks, asked, hits, selected);
  const go = useGoing(place, { ...ways, ...(onClose ? { onLeft: onClose } : {}) });
  const [selectRow, openRow] = [useSameFunction(select), useSameFunction(go)];
  const isDone = found.status === 'ready' && !found.notes.looking;
  const nothingFound = asked !== '' && isDone && hits.length === 0;
  const completed = completeScope(query);
  // With the query: another list of as many is news, too.
  const outcome =
    isDone && (!found.bare || hits.length > 0) && asked ? messages.found(hits.length, asked) : '';
  const told = useSettled(outcome, restBeforeTold);
  useEffect(preloadAnswers, []);
  const isReady = found.status === 'ready' || hits.length > 0;
  useEffect(() => {
    if (isReady) onReady?.();
  }, [isReady, onReady]);
  const top = useTop(asked);

  /** Another query, or another area, by a press: typing goes on in the box. */
  const turnTo = (next: string, area: AreaId | null = browsed) => {
    setQuery(next);
    setBrowsed(area);
    box.current?.focus();
  };
  const leave = (): boolean => {
    if (query !== '') setQuery('');
    else if (browsed !== null) setBrowsed(null);
    else onClose?.();
    return query !== '' || browsed !== null || onClose !== undefined;
  };
  const complete = (): boolean => {
    if (completed !== null) setQuery(completed);
    return completed !== null;
  };
  /** Presses the control of the preview that does it, if there is one for this hit. */
  const press = (name: string): boolean => {
    const control = preview.current?.querySelector<HTMLElement>(`[data-action="${name}"]`);
    control?.click();
    return control !== null && control !== undefined;
  };
  // In the box `?` is a letter, there Ctrl goes with it; and Escape leads back there before it closes anything.
  const handleKey = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (target === box.current || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Escape') box.current?.focus();
    else if (key !== '?' || !press('why')) return;
    event.preventDefault();
  };
  const note = async (question: string) => {
    await onNoteQuestion(question);
    box.current?.focus();
  };

  return (
    <div className={styles.search} onKeyDown={handleKey}>
      <div className={styles.top}>
        <SearchBox
          box={box}
          query={query}
          goesOn={askedFirst !== undefined}
          onQueryChange={setQuery}
          listId={listId}
          expanded={hits.length > 0}
          activeId={selected && optionId(listId, selected)}
          onMove={(to) => {
            setWalked(true);
            move(to);
          }}
          onEnter={() => selected && go(selected)}
          onEscape={leave}
          onComplete={complete}
          onCopy={() => press('copy')}
          onSource={() => press('source')}
          onWhy={() => press('why')}
        />
        <div className={styles.scopes}>
          <Suspense>
            <ScopeRow query={query} onChoose={turnTo} />
          </Suspense>
        </div>
      </div>
      <Finder query={query} place={place} browsed={browsed} onFound={setTyped} />
      <div
        {...top}
        role="group"
        aria-label={messages.all}
        className={found.asks && hits.length > 0 ? styles.asked : styles.found}
        tabIndex={0}
      >
        {hits.length > 0 && (
          <HitList
            id={listId}
            count={hits.length}
            groups={folded ? [{ hits: folded }] : found.groups}
            list={`${browsed ?? ''} ${typed.query}`}
            selected={selected}
            onSelect={selectRow}
            onOpen={openRow}
          />
        )}
        {nothingFound && (
          <Suspense>
            <NothingFound
              key={asked}
              query={asked}
              onTry={turnTo}
              onNewNote={() => ways.onCommand('new-note')}
              onNoteQuestion={note}
            />
          </Suspense>
        )}
        {asked !== '' && (
          <Suspense>
            <QuestionAnswer
              query={found.asks ? asked : ''}
              place={place}
              hasHits={hits.length > 0}
              onOpenEntry={ways.onOpenEntry}
              foldedOf={folded && hits.length}
              onUnfold={() => {
                unfold();
                box.current?.focus();
              }}
            />
          </Suspense>
        )}
        {(asked === '' || nothingFound) && (
          <Suspense>
            <AreaList
              chosen={asked === '' ? browsed : null}
              onChoose={(area) => turnTo('', area === browsed ? null : area)}
            />
          </Suspense>
        )}
      </div>
      <Suspense>
        <StateLines
          guide={asked === '' && found.status === 'loading' ? 'ready' : found.status}
          notes={found.notes}
        />
      </Suspense>
      <div ref={preview}>
        {selected && (walked || asked !== '') && (
          <Suspense>
            <HitPreview
              key={optionId(listId, selected)}
              hit={selected}
              query={query}
              context={typed.context}
              rowId={optionId(listId, selected)}
              onOpen={() => go(selected)}
            />
          </Suspense>
        )}
      </div>
      <LiveRegion message={told} />
      <footer className={styles.legend}>
        <Suspense>
          <KeyList completed={completed} />
        </Suspense>
        {action}
      </footer>
    </div>
  );
}
