import { errorName } from '@/lib/error-name';
import { readNews, watchNews } from '@/services/news';
import { sharedValue } from './shared-value';

/** Whether this version is new to the user; `null` until it is known. */
export const useNews: () => boolean | null = sharedValue(watchNews);

/** The user has seen what is new. */
export function markNewsRead(): void {
  readNews().catch((cause: unknown) => {
    console.error('Field Guide: a setting was not stored.', errorName(cause));
  });
}
