import { kindIcons } from '@/components/search/kind-icons';
import type { Answer, KnownThing } from '@/lib/ask/compose';
import { AnswerPart } from './AnswerPart';
import { AnswerRow } from './AnswerRow';
import { LikelyFix } from './LikelyFix';
import { messages } from './messages';
import styles from './AnswerBody.module.css';

export interface AnswerBodyProps {
  answer: Answer;
  onOpen: (id: string) => void;
}

/** The few entries that answer a question, the likely fix first. There is at least one. */
export function AnswerBody({ answer, onOpen }: AnswerBodyProps) {
  const { fix, gotchas, checklist, facts } = answer;
  return (
    <div className={styles.body}>
      {fix && <LikelyFix fix={fix} onOpen={onOpen} />}
      {gotchas.length > 0 && (
        <AnswerPart heading={fix ? messages.gotchasBehind : messages.gotchas} count={gotchas.length}>
          {gotchas.map((gotcha) => (
            <AnswerRow
              key={gotcha.id}
              entry={gotcha}
              icon={kindIcons.gotcha}
              text={gotcha.avoid}
              onOpen={onOpen}
            />
          ))}
        </AnswerPart>
      )}
      {checklist && (
        <AnswerPart heading={messages.checklist} count={1}>
          <AnswerRow
            entry={checklist.step}
            icon={kindIcons.step}
            title={`${messages.checklistPart(checklist.step.list, checklist.step.part)} · ${messages.steps(checklist.count)}`}
            text={messages.startsWith(checklist.step.title)}
            onOpen={onOpen}
          />
        </AnswerPart>
      )}
      {facts.length > 0 && (
        <AnswerPart heading={messages.facts} count={facts.length}>
          {facts.map((fact) => (
            <AnswerRow
              key={fact.id}
              entry={fact}
              icon={kindIcons[fact.kind]}
              text={lineOf(fact)}
              onOpen={onOpen}
            />
          ))}
        </AnswerPart>
      )}
    </div>
  );
}

/** What an entry says first. */
function lineOf(entry: KnownThing): string {
  switch (entry.kind) {
    case 'fact':
      return entry.text;
    case 'term':
      return entry.definition;
    case 'example':
      return entry.situation;
    case 'skill':
      return entry.covers;
    case 'endpoint':
      return entry.operations.map(({ method, path }) => `${method} ${path}`).join(', ');
  }
}
