import { useMemo } from 'react';
import { useSearchableGuide } from '@/hooks/useSearchableGuide';
import { searchedIn } from '@/hooks/useSearch';
import type { Note } from '@/lib/notes/note';
import { type Explanation, explain } from '@/lib/search/explain';
import type { Found } from '@/lib/search/found';
import { searchableNote } from '@/lib/search/note-document';
import { readScope } from '@/lib/search/scopes';
import { type GuideIndex, indexNotes } from '@/lib/search/search-guide';
import type { SearchContext } from '@/lib/search/types';
import { standingSentences, whySentences } from './why-sentences';

const nothing: readonly string[] = [];

export interface ReasonsFor {
  hit: Found;
  /** The note that the hit is; `null` for what is none, and until it was read. */
  note: Note | null;
  query: string;
  context: SearchContext;
}

/**
 * Why a hit stands where it does, in sentences.
 *
 * @param wanted - `false` works nothing out.
 */
export function useReasons(wanted: boolean, { hit, note, query, context }: ReasonsFor): readonly string[] {
  const { guide } = useSearchableGuide();
  return useMemo(() => {
    if (!wanted) return nothing;
    if (readScope(query).rest.trim() === '') return standingSentences(hit, context);
    const explanation = guide && explanationOf({ hit, note, query, context }, guide);
    return explanation ? whySentences(explanation) : nothing;
  }, [wanted, guide, hit, note, query, context]);
}

function explanationOf({ hit, note, query, context }: ReasonsFor, guide: GuideIndex): Explanation | null {
  if (hit.explain) return hit.explain();
  if (hit.kind !== 'note') return explain(guide, searchedIn(query), context, hit.id);
  if (note === null) return null;
  const own = indexNotes([searchableNote(note)]);
  return explain(own, searchedIn(query), context, hit.id, { rarityFrom: guide });
}
