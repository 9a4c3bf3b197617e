import { misfitWords } from '@/components/entries/applies-to';
import type { ShelvedEntry } from '@/hooks/useGuide';
import { useOpened } from '@/hooks/useOpened';
import { isWhere } from '@/lib/guide/where';
import { misfitOf } from '@/lib/passport/passport';
import type { Found } from '@/lib/quick-search/found';
import { messages } from './preview-messages';
import type { SearchPlace } from './search-place';

/** Says in sentences why a hit stands where it does. */
export function useWhy(
  hit: Found,
  shelved: ShelvedEntry | null,
  query: string,
  place: SearchPlace,
): readonly string[] {
  const opened = useOpened() ?? [];
  const times = opened.find(({ id }) => id === hit.id)?.count ?? 0;
  const entry = shelved?.entry ?? null;
  const misfit = entry && !isWhere(entry) ? misfitOf(entry, place.world) : null;
  const words = hit.marks.map(([start, end]) => `“${hit.title.slice(start, end)}”`);
  const { because } = messages;
  return [
    ...(words.length > 0 ? [because.title([...new Set(words)].join(', '))] : []),
    ...(words.length === 0 && query.trim() !== '' ? [because.text] : []),
    ...(times > 0 ? [because.opened(times)] : []),
    ...(query.trim() === '' && times === 0 ? [because.suggested] : []),
    ...(hit.kind === 'note' ? [because.note] : []),
    ...belonging(hit, entry, place),
    ...(misfit ? [because.misfit(misfitWords(misfit))] : []),
  ];
}

function belonging(hit: Found, entry: ShelvedEntry['entry'] | null, { screen, area }: SearchPlace): string[] {
  if (screen !== null && entry?.screens.includes(screen)) return [messages.because.screen];
  return hit.area !== null && hit.area === area ? [messages.because.area] : [];
}
