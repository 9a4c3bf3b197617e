import { CodeText } from '@/components/ui/CodeText';
import { TermMention } from './TermMention';
import type { Glossary } from './glossary';

export interface TermTextProps {
  /** Plain text in which `code` stands in backticks. */
  text: string;
  /** The entry it stands in: its own word is not explained. */
  entryId: string;
  glossary: Glossary;
}

/** Text of the guide in which Planhat's words explain themselves. */
export function TermText({ text, entryId, glossary }: TermTextProps) {
  return glossary
    .find(text, entryId)
    .map((stretch, index) =>
      stretch.term ? (
        <TermMention key={index} term={stretch.term} text={stretch.text} onGoTo={glossary.onGoTo} />
      ) : (
        <CodeText key={index} text={stretch.text} />
      ),
    );
}
