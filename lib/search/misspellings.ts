import { sizeOf, type Vocabulary } from './vocabulary';

/** Told of a word that may have been meant: its place, how many typos apart it is, and whether only its beginning is. */
export type OnMisspelling = (place: number, typos: number, beginning: boolean) => void;

/**
 * Every word of a vocabulary that is at most some typos away: a letter missing, added, wrong, or two neighbours
 * swapped. Measures what words have in common only once, and leaves a branch as soon as nothing in it can fit.
 *
 * @param most - The most typos.
 * @param unfinished - Also words whose beginning is that near: the rest is not typed yet.
 */
export function eachMisspelling(
  { text, starts }: Vocabulary,
  word: string,
  most: number,
  unfinished: boolean,
  found: OnMisspelling,
): void {
  const width = word.length + 1;
  // One row of distances for each letter of the way down; longer words are too far away, but may begin near.
  const rows = new Uint8Array((word.length + most + 2) * width);
  for (let column = 0; column < width; column += 1) rows[column] = column;
  const letter = (place: number, depth: number) => text.charCodeAt((starts[place] ?? 0) + depth);
  const lengthOf = (place: number) => (starts[place + 1] ?? 0) - (starts[place] ?? 0);
  const cell = (depth: number, column: number) => rows[depth * width + column] ?? 0;

  /** Fill the row for one more letter; answers the least of it. */
  const descend = (depth: number, place: number): number => {
    const code = letter(place, depth - 1);
    const before = depth > 1 ? letter(place, depth - 2) : -1;
    let least = depth;
    rows[depth * width] = depth;
    for (let column = 1; column < width; column += 1) {
      const own = word.charCodeAt(column - 1);
      let cost = Math.min(cell(depth - 1, column), cell(depth, column - 1)) + 1;
      cost = Math.min(cost, cell(depth - 1, column - 1) + (own === code ? 0 : 1));
      if (depth > 1 && column > 1 && own === before && word.charCodeAt(column - 2) === code) {
        cost = Math.min(cost, cell(depth - 2, column - 2) + 1);
      }
      rows[depth * width + column] = cost;
      if (cost < least) least = cost;
    }
    return least;
  };

  /** Where the words end that share one more letter with the word at `from`. */
  const endOfBranch = (from: number, to: number, depth: number): number => {
    const code = letter(from, depth);
    let low = from + 1;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (letter(middle, depth) === code) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const walk = (from: number, to: number, depth: number, begun: number): void => {
    let place = from;
    if (place < to && lengthOf(place) === depth) {
      const whole = cell(depth, width - 1);
      if (whole <= most) found(place, whole, false);
      else if (begun <= most) found(place, begun, true);
      place += 1;
    }
    while (place < to) {
      const end = endOfBranch(place, to, depth);
      const fits = depth < word.length + most && descend(depth + 1, place) <= most;
      if (fits) {
        const near = unfinished ? Math.min(begun, cell(depth + 1, width - 1)) : begun;
        walk(place, end, depth + 1, near);
      } else if (begun <= most) {
        for (let other = place; other < end; other += 1) found(other, begun, true);
      }
      place = end;
    }
  };
  walk(0, sizeOf({ text, starts }), 0, most + 1);
}
