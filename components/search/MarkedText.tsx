import type { Mark } from '@/lib/search/types';

export interface MarkedTextProps {
  text: string;
  /** In order, not overlapping. */
  marks: readonly Mark[];
}

/** A title with the matched stretches marked. Backticks around code are left out: there is no room for boxes. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const ends = marks.map(([, end]) => end);
  return (
    <>
      {marks.map(([start, end], index) => (
        <span key={start}>
          {withoutTicks(text.slice(ends[index - 1] ?? 0, start))}
          <mark>{withoutTicks(text.slice(start, end))}</mark>
        </span>
      ))}
      {withoutTicks(text.slice(ends.at(-1) ?? 0))}
    </>
  );
}

/** Text of the guide as one plain line. */
export const withoutTicks = (text: string): string => text.replaceAll('`', '');
