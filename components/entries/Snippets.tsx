import type { Fact } from '@/content/types';
import { CopyBlock } from './CopyBlock';
import { messages } from './messages';

export interface SnippetsProps {
  snippets: Fact['snippets'];
}

/** What an entry offers for copying, each under its name. */
export function Snippets({ snippets = [] }: SnippetsProps) {
  return snippets.map(({ label, text }) => (
    <CopyBlock key={label} label={label} text={text} copyLabel={messages.copy(label)} />
  ));
}
