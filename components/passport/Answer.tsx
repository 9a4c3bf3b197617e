import type { Said } from '@/lib/passport/passport';
import { Choice } from './Choice';
import { messages } from './messages';

export interface AnswerProps<Value extends string> {
  label: string;
  /** Each answer and its words. */
  answers: Readonly<Record<Value, string>>;
  said: Said<Value>;
  /** What holds while nothing was said; `null`: then it is asked for. */
  usual: Value | null;
  onSay: (said: Said<Value>) => void;
}

const ASK = 'ask';

/** What was said of one thing. Before the answers stands "Ask me", or what is usual; after them "Not sure". */
export function Answer<Value extends string>({ label, answers, said, usual, onSay }: AnswerProps<Value>) {
  // The keys of a record of words are its values and nothing else.
  const known = Object.entries(answers) as [Value, string][];
  return (
    <Choice<Value | 'unsure' | typeof ASK>
      label={label}
      options={[
        { id: ASK, label: usual === null ? messages.askMe : messages.asUsual(answers[usual]) },
        ...known.map(([id, words]) => ({ id, label: words })),
        { id: 'unsure', label: messages.unsure },
      ]}
      selected={said ?? ASK}
      onSelect={(id) => onSay(id === ASK ? null : id)}
    />
  );
}
