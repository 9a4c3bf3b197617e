import type { Term } from '@/content/types';

/** A stretch of a text, and the term it names where it names one. */
export interface Stretch {
  text: string;
  term: Term | null;
}

/** Finds the terms of one area in texts. */
export type MentionFinder = (text: string, except: string) => Stretch[];

/**
 * Prepare the terms of an area for being found in texts.
 *
 * Found are names that look like names: of two words or more, or with a capital inside (`externalId`, `NRR`). A single word
 * such as User or Step stands in texts for many things, and would be underlined everywhere. Capitals count, plurals are
 * found, each term once in a text, the longest name first. Code in backticks is left alone.
 *
 * The finder takes the text and the id of the entry it stands in, whose own term is not marked.
 */
export function mentionFinder(terms: readonly Term[]): MentionFinder {
  const byForm = new Map<string, Term>();
  for (const term of terms) {
    for (const name of [term.title, ...term.synonyms].filter(isTelling)) {
      for (const form of [name, pluralOf(name)]) if (!byForm.has(form)) byForm.set(form, term);
    }
  }
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (forms.length === 0) return (text) => [{ text, term: null }];
  const pattern = new RegExp(`\`[^\`]*\`|(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

  return (text, except) => {
    const stretches: Stretch[] = [];
    const named = new Set([except]);
    let end = 0;
    for (const { 0: form, index } of text.matchAll(pattern)) {
      const term = byForm.get(form);
      if (!term || named.has(term.id)) continue;
      named.add(term.id);
      if (index > end) stretches.push({ text: text.slice(end, index), term: null });
      stretches.push({ text: form, term });
      end = index + form.length;
    }
    if (end < text.length) stretches.push({ text: text.slice(end), term: null });
    return stretches;
  };
}

const isTelling = (name: string): boolean => /^\p{Lu}.*\s\S/u.test(name) || /^(?=...)\S+\p{Lu}/u.test(name);

const pluralOf = (name: string): string => {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
};

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
