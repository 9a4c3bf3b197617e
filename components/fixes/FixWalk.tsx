import { ArrowLeft, RotateCcw } from 'lucide-react';
import { Suspense, useRef } from 'react';
import { Provenance } from '@/components/entries/Provenance';
import { VerdictRow } from '@/components/verdicts/on-demand';
import type { Shelf } from '@/components/entries/shelf';
import { Button } from '@/components/ui/Button';
import { CodeText } from '@/components/ui/CodeText';
import type { Fix } from '@/content/types';
import { useWalk, type WalkView } from '@/hooks/useWalk';
import { momentOf } from '@/lib/dates';
import { answersIn } from '@/lib/walks/moves';
import { Crumbs } from './Crumbs';
import { FixEnd } from './FixEnd';
import styles from './FixWalk.module.css';
import { KeepTrail } from './KeepTrail';
import { messages } from './walk-messages';
import { QuestionCard } from './QuestionCard';
import { RelatedTree } from './RelatedTree';
import { Trail } from './Trail';
import { WalkNotices } from './WalkNotices';

export interface FixWalkProps {
  fix: Fix;
  shelf: Shelf;
  /** It was just asked for by a press on its symptom. */
  takesFocus: boolean;
  onClose: () => void;
}

/** One walk: one question at a time, the trail above it, and related trees gone into and come back from. */
export function FixWalk({ fix, shelf, takesFocus, onClose }: FixWalkProps) {
  const { tenantKey, screen, record } = shelf.beside;
  const walk = useWalk(fix, shelf.area, { tenant: tenantKey, screen: screen?.id ?? null, record });
  // What was pressed is gone after each step: the focus goes on to the heading that came in its place.
  const wantsFocus = useRef(takesFocus);
  const then = (move: () => void) => {
    wantsFocus.current = true;
    move();
  };
  const heading = (element: HTMLElement | null) => {
    if (!element || !wantsFocus.current) return;
    wantsFocus.current = false;
    element.focus();
  };
  const { legs, tree, takenBack } = walk;
  const given = answersIn(legs);

  return (
    <article
      className={styles.walk}
      data-entry-id={tree.fix.id}
      data-kind={tree.fix.kind}
      data-answers={given}
      data-kept={walk.keeping === 'kept' ? given : undefined}
    >
      <div className={styles.bar}>
        <Button
          look="quiet"
          icon={ArrowLeft}
          onClick={() => {
            walk.close();
            onClose();
          }}
        >
          {messages.all}
        </Button>
        {given > 0 && (
          <Button look="quiet" icon={RotateCcw} onClick={() => then(walk.startOver)}>
            {messages.startOver}
          </Button>
        )}
      </div>
      {walk.status === 'ready' && (
        <>
          <Crumbs legs={legs} onReturn={(leg) => then(() => walk.returnTo(leg))} />
          <h2 className={styles.title}>
            <CodeText text={tree.fix.title} />
          </h2>
          <Trail legs={legs} onBackTo={(leg, index) => then(() => walk.backTo(leg, index))} />
          <WalkNotices walk={walk} onUndo={takenBack && (() => then(takenBack.undo))} />
          <Step key={stepOf(walk)} walk={walk} shelf={shelf} heading={heading} then={then} />
          {walk.walk && given > 0 && (
            <div>
              <KeepTrail walk={walk.walk} place={walk.place} find={walk.find} shelf={shelf} />
              <p className={styles.kept} data-shown={walk.keeping === 'kept'}>
                {messages.kept(momentOf(walk.walk.startedAt))}
              </p>
            </div>
          )}
          <Provenance entry={tree.fix} sources={tree.area.sources} tenantKey={shelf.beside.tenantKey} />
          <Suspense>
            <VerdictRow entryId={tree.fix.id} tenantKey={shelf.beside.tenantKey} />
          </Suspense>
        </>
      )}
    </article>
  );
}

interface StepProps {
  walk: WalkView;
  shelf: Shelf;
  heading: (element: HTMLElement | null) => void;
  then: (move: () => void) => void;
}

/** What the walk has come to. */
function Step({ walk, shelf, heading, then }: StepProps) {
  const { place, tree, legs, takenBack } = walk;
  switch (place.kind) {
    case 'question': {
      const { question } = place;
      // Gone back to it, not begun anew: then what was seen is another time's.
      const given = takenBack?.isKept === false ? (takenBack.legs[legs.length - 1]?.answers ?? []) : [];
      const before = given.find((each) => each.question === question.id);
      return (
        <QuestionCard
          question={question}
          draftKey={`seen:${shelf.beside.tenantKey ?? ''}:${tree.fix.id}/${question.id}`}
          lastSeen={before?.value ?? ''}
          toOpen={shelf.screenToOpen(tree.fix)}
          heading={heading}
          onAnswer={(when, value) => then(() => walk.answer(question, when, value))}
        />
      );
    }
    case 'cause':
      return <FixEnd cause={place.cause} tree={tree} walk={walk.walk} shelf={shelf} heading={heading} />;
    case 'fix': {
      const passed = legs.some(({ fix }) => fix === place.entryId);
      return (
        <RelatedTree
          title={walk.find(place.entryId)?.fix.title}
          passed={passed}
          heading={heading}
          onFollow={() => then(() => walk.follow(place.entryId))}
          onBack={() => then(() => walk.returnTo(legs.length - 1))}
        />
      );
    }
  }
}

/** Another one for each step: what was typed or focused belongs to one question. */
const stepOf = ({ legs, place, walk }: WalkView): string =>
  [walk?.id ?? '', legs.length, answersIn(legs), place.kind === 'question' ? place.question.id : ''].join(
    ':',
  );
