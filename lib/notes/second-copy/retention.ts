import { type CopyName, latestFirst } from './names';

/** Copies that are kept whatever their age. */
const LATEST = 5;

/** Beyond them one a day is kept, for the last days on which there was one. */
const DAYS = 7;

/**
 * Which files can go, now that the latest copy has been verified: all but the last five copies, the last one of each of
 * the last seven days with copies, and the journals that belong to the last five.
 *
 * @param copies - Of both kinds; only copies that are whole.
 */
export function filesToDrop<File extends CopyName>(files: readonly File[]): File[] {
  const copies = files.filter(({ kind }) => kind === 'notes').sort(latestFirst);
  const latest = copies.slice(0, LATEST);
  const kept = new Set([...latest, ...lastOfEachDay(copies).slice(0, DAYS)]);
  const oldest = latest.at(-1);
  const journals = files.filter(({ kind }) => kind === 'journal').sort(latestFirst);
  // A journal ends where the next one begins; it is needed when that is after the oldest copy.
  const needed = journals.filter((_, index) => {
    const next = journals[index - 1];
    return !oldest || !next || next.sequence > oldest.sequence;
  });
  return [...copies.filter((copy) => !kept.has(copy)), ...journals.filter((each) => !needed.includes(each))];
}

/** Days of UTC: a day that is a few hours off is a day too. */
function lastOfEachDay<File extends CopyName>(copies: readonly File[]): File[] {
  const days = new Set<string>();
  return copies.filter(({ at }) => {
    const day = new Date(at).toISOString().slice(0, 10);
    if (days.has(day)) return false;
    days.add(day);
    return true;
  });
}
