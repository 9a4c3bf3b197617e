import { tokenise } from '@/lib/search/tokens';
import { readApi } from './read-api';

const fewestWords = 3;

/** Whether what is typed reads as a question or a fault, so that an answer is worth composing; if not, it is a search. */
export function isQuestion(text: string): boolean {
  const { method, path, code } = readApi(text);
  return (
    text.includes('?') ||
    method !== null ||
    path !== null ||
    code !== null ||
    tokenise(text).length >= fewestWords
  );
}
