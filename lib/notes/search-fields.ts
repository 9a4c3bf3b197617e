/**
 * The search line of the notes: words, and fields such as `tag:crm -tenant:acme after:2026-03 "exact words"`.
 *
 * - All words must be there; `-` in front of anything turns it round.
 * - A value is looked for as a part, a value in quotes as a whole: `tag:crm` finds `crm-sync`, `tag:"crm"` does not.
 * - Several tags must all be there. A note has one screen, tenant and area: of several, one must fit.
 * - `after:` takes its day in, `before:` leaves it out. A month or a year stands for its first day.
 * - What is not understood is searched for as words, and told.
 */
import type { AreaId } from '@/content/types';
import { noteWordsOf } from '@/lib/search/note-words';
import { fold } from '@/lib/search/tokens';
import { toDay } from './search-dates';

/** A value of a field, and the ids that carry it as their name. */
export interface Wanted {
  text: string;
  /** Nothing but this. */
  whole: boolean;
  not: boolean;
  ids: readonly string[];
}

export interface NoteSearch {
  /** Folded; parts of words. */
  words: readonly string[];
  notWords: readonly string[];
  tags: readonly Wanted[];
  screens: readonly Wanted[];
  tenants: readonly Wanted[];
  areas: readonly { id: AreaId; not: boolean }[];
  /** Changed at this time or later, in milliseconds since the epoch. */
  from: number | null;
  /** Changed before this time. */
  until: number | null;
}

/** What was typed and could not be read as a field. */
export interface NotUnderstood {
  text: string;
  reason: 'unknown-field' | 'no-value' | 'no-date' | 'no-area';
}

export interface ParsedSearch {
  /** `null`: nothing is asked. */
  search: NoteSearch | null;
  notUnderstood: readonly NotUnderstood[];
}

/** Ids with the names that people know them by. */
export interface SearchNames {
  areas: readonly { id: AreaId; name: string }[];
  screens: readonly { id: string; name: string }[];
  tenants: readonly { id: string; name: string }[];
}

/** The fields there are, in the order in which they are offered. */
export const SEARCH_FIELDS = ['tag', 'tenant', 'screen', 'area', 'before', 'after'] as const;
type Field = (typeof SEARCH_FIELDS)[number];

/** `-`, `field:`, then a value in quotes or without white space. A quote that is not closed goes to the end. */
const TERM = /(-?)(?:(\p{L}+):(?!\/\/))?(?:"([^"]*)(?:"|$)|(\S*))/gu;

/** Read a search line. */
export function parseSearch(typed: string, names: SearchNames, now: number): ParsedSearch {
  const reader = new Reader(names, now);
  for (const [all, minus = '', name, quoted, plain = ''] of typed.matchAll(TERM)) {
    if (all === '') continue;
    reader.take({
      all,
      not: minus === '-',
      name: name?.toLowerCase(),
      value: quoted ?? plain,
      whole: quoted !== undefined,
    });
  }
  return reader.result();
}

interface Term {
  all: string;
  not: boolean;
  name: string | undefined;
  value: string;
  whole: boolean;
}

class Reader {
  readonly #words: string[] = [];
  readonly #notWords: string[] = [];
  readonly #wanted = { tag: new Array<Wanted>(), screen: new Array<Wanted>(), tenant: new Array<Wanted>() };
  readonly #areas: { id: AreaId; not: boolean }[] = [];
  #from: number | null = null;
  #until: number | null = null;
  readonly #notUnderstood: NotUnderstood[] = [];

  constructor(
    private readonly names: SearchNames,
    private readonly now: number,
  ) {}

  take(term: Term): void {
    const { name, value } = term;
    if (name === undefined) this.#takeWords(term);
    else if (!isField(name)) this.#refuse(term, 'unknown-field');
    else if (value.trim() === '') this.#notUnderstood.push({ text: term.all, reason: 'no-value' });
    else this.#takeField(name, term);
  }

  result(): ParsedSearch {
    const { tag, screen, tenant } = this.#wanted;
    const search: NoteSearch = {
      words: [...new Set(this.#words)],
      notWords: this.#notWords,
      tags: tag,
      screens: screen,
      tenants: tenant,
      areas: this.#areas,
      from: this.#from,
      until: this.#until,
    };
    const asks = Object.values(search).some((part: unknown) =>
      Array.isArray(part) ? part.length > 0 : part !== null,
    );
    return { search: asks ? search : null, notUnderstood: this.#notUnderstood };
  }

  #takeWords({ value, whole, not }: Term): void {
    const folded = fold(value).trim();
    if (folded === '') return;
    if (not) this.#notWords.push(folded);
    else this.#words.push(...(whole ? [folded] : noteWordsOf(value)));
  }

  #takeField(field: Field, term: Term): void {
    switch (field) {
      case 'tag':
        this.#want('tag', [], { ...term, value: term.value.replace(/^#/, '') });
        return;
      case 'screen':
        this.#want('screen', this.names.screens, term);
        return;
      case 'tenant':
        this.#want('tenant', this.names.tenants, term);
        return;
      case 'area':
        this.#takeArea(term);
        return;
      case 'before':
      case 'after':
        this.#takeDay(field, term);
    }
  }

  #want(
    field: 'tag' | 'screen' | 'tenant',
    named: readonly { id: string; name: string }[],
    { value, whole, not }: Term,
  ) {
    const text = fold(value).trim();
    const ids = named.filter(({ name }) => fits(fold(name), text, whole)).map(({ id }) => id);
    this.#wanted[field].push({ text, whole, not, ids });
  }

  #takeArea(term: Term): void {
    const text = fold(term.value).trim();
    const fitting = this.names.areas.filter(
      ({ id, name }) => fold(id) === text || (text.length > 1 && fold(name).includes(text)),
    );
    if (fitting.length === 0) this.#refuse(term, 'no-area');
    else this.#areas.push(...fitting.map(({ id }) => ({ id, not: term.not })));
  }

  #takeDay(field: 'before' | 'after', term: Term): void {
    const day = toDay(term.value.trim(), this.now);
    if (day === null) this.#refuse(term, 'no-date');
    // Turned round, each is the other: a day is on one side of a border or on the other.
    else if ((field === 'after') !== term.not) this.#from = Math.max(this.#from ?? day, day);
    else this.#until = Math.min(this.#until ?? day, day);
  }

  #refuse(term: Term, reason: NotUnderstood['reason']): void {
    this.#notUnderstood.push({ text: term.all, reason });
    this.#takeWords({ ...term, value: term.all.replace(/^-/, '').replaceAll('"', ''), whole: false });
  }
}

/** Whether a folded text carries a wanted value, as a whole or as a part. */
export const fits = (folded: string, text: string, whole: boolean): boolean =>
  whole ? folded === text : folded.includes(text);

function isField(name: string): name is Field {
  return (SEARCH_FIELDS as readonly string[]).includes(name);
}
