/**
 * The sentences of a text, in order. A full stop ends one only where a new one visibly begins; code in backticks stays
 * whole.
 */
export const sentencesOf = (text: string): string[] => text.match(SENTENCE)?.map((part) => part.trim()) ?? [];

const SENTENCE = /(?:`[^`]*`|[^.?`]|[.?](?!\s+[\p{Lu}“+]))+[.?]?|./gu;
