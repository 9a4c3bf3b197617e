import { type RefObject, useEffect, useId, useRef } from 'react';
import type { SearchPlace } from '@/components/search/search-place';
import hidden from '@/components/ui/hidden.module.css';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { type Answered, useAnswer } from '@/hooks/useAnswer';
import { useAllAreas, useAreaList } from '@/hooks/useGuide';
import { useSettled } from '@/hooks/useSettled';
import type { Changes } from '@/lib/ask/changes';
import { lastWay } from '@/lib/ask/commands';
import { isEmpty } from '@/lib/ask/compose';
import { AnswerBody } from './AnswerBody';
import styles from './Answer.module.css';
import { AskLine } from './AskLine';
import { chipsOf, type UnderstoodChip } from './chips';
import { Chips } from './Chips';
import { messages } from './messages';
import { NotPlaced } from './NotPlaced';
import { RouteCard } from './RouteCard';
import { useAsked } from './use-asked';
import { useChanges } from './use-changes';

export interface AnswerProps {
  /** As typed; what is no question has no answer. */
  query: string;
  place: SearchPlace;
  /** The search found something: then a question that cannot be placed is still worth a word. */
  hasHits: boolean;
  onOpenEntry: (id: string) => void;
}

/** Long enough that a word is not answered while it is being typed. */
const pause = 220;

/**
 * The composed answer to a question in words. A region of its own below the first hits, which it never moves: Tab walks
 * it in the order in which it is read, while the arrow keys of the box still walk the list.
 */
export function Answer({ query, place, hasHits, onOpenEntry }: AnswerProps) {
  const question = useSettled(query, pause);
  const { changes, change } = useChanges(question);
  const asked = useAsked(place, change);
  const answered = useAnswer(question, changes, asked.from);
  const areaList = useAreaList();
  const { areas } = useAllAreas(answered !== null);
  const headingId = useId();
  const [region, keepFocus] = useKeptFocus();
  const placed = answered !== null && isPlaced(answered);
  const shown = query.trim() === '' || (!placed && !hasHits) ? null : answered;
  const chips = shown ? chipsOf(shown.understood, areaList) : [];
  const correct = (more: Changes) => {
    keepFocus();
    change(more);
  };
  return (
    <>
      {shown && (
        <section ref={region} aria-labelledby={headingId} tabIndex={-1} className={styles.answer}>
          <h2 id={headingId} className={hidden.text}>
            {messages.answer}
          </h2>
          {chips.length > 0 && (placed || shown.understood.sureness !== 'none') && (
            <Chips chips={chips} onChange={correct} />
          )}
          {!placed && (
            <NotPlaced
              nearest={shown.understood.nearAreas.flatMap(
                (id) => areaList.find((area) => area.id === id) ?? [],
              )}
              lastWay={lastWay(question, areas)}
              onChoose={(area) => correct({ area })}
            />
          )}
          {shown.answer.asks && (
            <AskLine
              asks={shown.answer.asks}
              onAnswer={(value) => {
                keepFocus();
                if (shown.answer.asks) asked.tell(shown.answer.asks, value);
              }}
            />
          )}
          {asked.outcome !== '' && <p className={styles.outcome}>{asked.outcome}</p>}
          {shown.answer.route && (
            <RouteCard route={shown.answer.route} onLookHere={() => correct({ route: null })} />
          )}
          {placed && !shown.answer.route && !isEmpty(shown.answer) && (
            <AnswerBody answer={shown.answer} onOpen={onOpenEntry} />
          )}
        </section>
      )}
      {/* Always there: a region that comes together with its text is not read out. */}
      <LiveRegion message={shown ? announcement(shown, chips, asked.outcome) : ''} />
    </>
  );
}

/** Whether there is something to show: entries, the way elsewhere, or the one thing to ask before there can be entries. */
const isPlaced = ({ understood, answer }: Answered): boolean =>
  answer.route !== null || (understood.sureness !== 'none' && (!isEmpty(answer) || answer.asks !== null));

/** What changed, in one line for those who do not see it. */
function announcement(answered: Answered, chips: readonly UnderstoodChip[], outcome: string): string {
  const { answer } = answered;
  const lines = [
    outcome,
    isPlaced(answered) ? chips.map(({ label }) => label).join(', ') : messages.notPlaced,
    answer.route ? messages.routed : '',
    answer.fix ? messages.fixIs(answer.fix.title) : '',
    answer.asks ? messages.asks[answer.asks] : '',
  ];
  return lines.filter((line) => line !== '').join('. ');
}

/**
 * Gives the focus to the region where the control that had it went with a change. Which of the renders after a change
 * takes the control away is not known, so each is looked at until the focus was lost here or went elsewhere by itself.
 */
function useKeptFocus(): [RefObject<HTMLElement | null>, () => void] {
  const region = useRef<HTMLElement>(null);
  const watched = useRef(false);
  useEffect(() => {
    if (!watched.current) return;
    const focused = document.activeElement;
    const lost = !focused?.isConnected || focused === document.body;
    if (lost) region.current?.focus();
    watched.current = !lost && region.current?.contains(focused) === true;
  });
  return [
    region,
    () => {
      watched.current = true;
    },
  ];
}
