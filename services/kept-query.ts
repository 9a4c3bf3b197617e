import { storage } from '#imports';

/** What was typed last, for as long as one may come back to it. */
const kept = storage.defineItem<{ query: string; at: number } | null>('session:searchQuery', {
  fallback: null,
});

const GOOD_FOR_MS = 60_000;

/** Keep what was typed for a minute, in memory. An empty query forgets the one before. */
export const keepQuery = (query: string): Promise<void> =>
  kept.setValue(query.trim() === '' ? null : { query, at: Date.now() });

/** What was typed less than a minute ago, in any window; empty otherwise. */
export async function keptQuery(): Promise<string> {
  const last = await kept.getValue();
  if (last === null) return '';
  if (Date.now() - last.at < GOOD_FOR_MS) return last.query;
  await kept.setValue(null);
  return '';
}
