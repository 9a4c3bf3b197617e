import { ChevronDown } from 'lucide-react';
import { Answer, type AnswerProps } from '@/components/answer/Answer';
import { Icon } from '@/components/ui/Icon';
import { messages } from './later-messages';
import styles from './QuestionAnswer.module.css';

export interface QuestionAnswerProps extends AnswerProps {
  /** How many hits there are where only the first few stand above; `null` where all do. */
  foldedOf: number | null;
  onUnfold: () => void;
}

/** Below the first hits: the way to the others, and the answer to what was asked. */
export function QuestionAnswer({ foldedOf, onUnfold, ...answer }: QuestionAnswerProps) {
  return (
    <>
      {foldedOf !== null && (
        <button type="button" className={styles.more} onClick={onUnfold}>
          <Icon icon={ChevronDown} size={14} /> {messages.allResults(foldedOf)}
        </button>
      )}
      <Answer {...answer} />
    </>
  );
}
