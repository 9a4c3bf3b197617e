import type { Mark } from '@/lib/search/types';

/** One line below the address bar. */
export interface Suggestion {
  /** What the address bar holds once the line is chosen. */
  content: string;
  /** Markup of the address bar, or plain text for a browser that knows none. */
  description: string;
}

export interface Suggested {
  /** What stands in the address bar once the line is chosen: the title, or a little more where two have the same. */
  content: string;
  title: string;
  marks: readonly Mark[];
  /** Kind and area, in words. */
  about: string;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Control characters, and what is no character at all: one of them and the browser refuses the whole list. */
const unfit = /[\p{Cc}\p{Cs}\p{Cn}]/gu;

/** Any text as text inside the address bar's markup. */
export const escapeMarkup = (text: string): string =>
  text.replace(unfit, ' ').replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

/** A line with the matched words marked. */
export const asSuggestion = (
  { content, title, marks, about }: Suggested,
  knowsMarkup: boolean,
): Suggestion => ({
  content,
  description: knowsMarkup ? marked(title, marks, about) : `${plain(title)} – ${about}`,
});

function marked(title: string, marks: readonly Mark[], about: string): string {
  const ends = [0, ...marks.map(([, end]) => end)];
  const head = marks.map(([start, end], at) => {
    const before = escapeMarkup(plain(title.slice(ends[at], start)));
    return `${before}<match>${escapeMarkup(plain(title.slice(start, end)))}</match>`;
  });
  return `${head.join('')}${escapeMarkup(plain(title.slice(ends.at(-1))))} <dim>– ${escapeMarkup(about)}</dim>`;
}

/** The ticks around code mean nothing there. */
const plain = (text: string): string => text.replaceAll('`', '');
