import { z } from '../zod';
import type { SeenPage } from './seen-page';

/** Most labels a page is judged by; the first ones in its order say enough. */
export const MOST_LABELS = 60;
/** What a tab sends must not grow, whoever speaks through it. */
const MOST_CHARACTERS = 4096;

const role = z.enum(['tab', 'title', 'heading', 'button', 'link', 'field', 'column', 'other', 'item']);

const seenPage = z.strictObject({
  path: z.string().check(z.maxLength(2048), z.startsWith('/')),
  labels: z.nullable(
    z
      .array(z.tuple([z.string().check(z.maxLength(60)), role, z.int().check(z.minimum(0), z.maximum(15))]))
      .check(z.maxLength(MOST_LABELS)),
  ),
});

/** Reads what came from a tab; `null` where it is not exactly a page as our script sees it. */
export function parseSeenPage(data: unknown): SeenPage | null {
  if (JSON.stringify(data ?? null).length > MOST_CHARACTERS) return null;
  const result = seenPage.safeParse(data);
  return result.success ? result.data : null;
}
