import { isInFence, lineEnd, lineStart } from './edit';

/** What the line at the caret will be drawn as. */
export type LineKind = 'text' | 'heading' | 'list' | 'task' | 'quote' | 'code' | 'table';

/** Tell by the beginning of the line, as somebody who reads it would: for a hint while one types. */
export function lineKindAt(text: string, at: number): LineKind {
  const line = text.slice(lineStart(text, at), lineEnd(text, at));
  if (isInFence(text, at) || /^ {0,3}(```|~~~)/.test(line)) return 'code';
  if (/^ {0,3}#{1,6}\s/.test(line)) return 'heading';
  if (/^\s*(?:>\s?)*\s*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s/.test(line)) return 'task';
  if (/^\s*(?:>\s?)*\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line)) return 'list';
  if (/^ {0,3}>/.test(line)) return 'quote';
  return /^ {0,3}\|.*\|\s*$/.test(line) ? 'table' : 'text';
}
