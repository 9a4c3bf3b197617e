/** A text being written, and what is selected in it; a caret when both ends are the same. */
export interface Written {
  text: string;
  from: number;
  to: number;
}

/** One replacement in a text, and what is selected after it. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  /** Places in the text as it is then. */
  select: { from: number; to: number };
}

/** The text after an edit. */
export const applyEdit = (text: string, { from, to, insert }: Edit): string =>
  text.slice(0, from) + insert + text.slice(to);

/** Where the line begins that a place is in. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where the line ends that a place is in, without its break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Whether a place lies in fenced code, where nothing is Markdown. */
export function isInFence(text: string, at: number): boolean {
  let fence = '';
  for (const line of text.slice(0, lineStart(text, at)).split('\n')) {
    const [, marks = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (marks === '') continue;
    if (fence === '') fence = marks;
    else if (marks.startsWith(fence) && /^[\s`~]*$/.test(line)) fence = '';
  }
  return fence !== '';
}
