import { numbersBetween } from '../notes-db/changes';

/** Numbers of one reading: a few milliseconds of the page's time. */
const AT_ONCE = 2000;

/**
 * The numbers of all last changes from one to another, some at a time.
 *
 * @param pause - Lets the page draw in between.
 */
export async function* eachNumber(
  from: number,
  to: number,
  pause: () => Promise<void>,
): AsyncGenerator<readonly number[]> {
  for (let start = from; start <= to; start += AT_ONCE) {
    if (start > from) await pause();
    yield await numbersBetween(start, Math.min(to, start + AT_ONCE - 1));
  }
}
