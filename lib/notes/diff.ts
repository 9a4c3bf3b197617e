/**
 * What differs between two texts: by lines, and within changed lines by words.
 *
 * Contract
 * - Nothing is lost: the `before` of all parts together is the first text, the `after` the second, line ends included.
 * - Two texts give the fewest changes there are, up to a size; beyond it the middle is one change. So it always ends soon.
 */

export type DiffPart =
  | { kind: 'same'; text: string }
  /** One of the two may be empty: something was only added or only removed. */
  | { kind: 'changed'; before: string; after: string };

export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** More changes than this in one text and it is called a new text. */
const MOST_EDITS = 1000;

/** Changed lines of more words and signs than this are shown as wholes. */
const MOST_WORDS = 4000;

/** Two passages that share less than this part of the longer one's letters have nothing to do with each other. */
const LEAST_SHARED = 0.3;

/** Compare two texts line by line. */
export function diffLines(before: string, after: string): DiffPart[] {
  return toRuns(toLines(before), toLines(after)).map((run) =>
    run.same
      ? { kind: 'same', text: run.before.join('') }
      : { kind: 'changed', before: run.before.join(''), after: run.after.join('') },
  );
}

/**
 * Compare two passages word by word, for marking inside changed lines.
 *
 * @returns Two wholes where too little is shared for marks to help the eye.
 */
export function diffWords(before: string, after: string): Piece[] {
  const [a, b] = [toWords(before), toWords(after)];
  const wholes = pieces([
    ['removed', before],
    ['added', after],
  ]);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return wholes;
  const runs = withoutCrumbs(toRuns(a, b));
  const shared = letters(runs.flatMap((run) => (run.same ? run.before : [])).join(''));
  if (shared < LEAST_SHARED * Math.max(letters(before), letters(after))) return wholes;
  return runs.flatMap((run) =>
    run.same
      ? pieces([['same', run.before.join('')]])
      : pieces([
          ['removed', run.before.join('')],
          ['added', run.after.join('')],
        ]),
  );
}

/** Two changes with no more than this between them are one to the eye. */
const CRUMB = 3;

function withoutCrumbs(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  runs.forEach((run, at) => {
    const last = whole.at(-1);
    const isCrumb = run.same && at < runs.length - 1 && letters(run.before.join('')) <= CRUMB;
    if (last && !last.same && (isCrumb || !run.same)) {
      last.before.push(...run.before);
      last.after.push(...run.after);
    } else whole.push({ ...run, before: [...run.before], after: [...run.after] });
  });
  return whole;
}

function pieces(texts: readonly (readonly [Piece['kind'], string])[]): Piece[] {
  return texts.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }));
}

/** Each line with its end. */
function toLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function toWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+|\s+|[^]/gu) ?? [];
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** A stretch that is the same in both, or one that is not. */
interface Run {
  same: boolean;
  before: string[];
  after: string[];
}

function toRuns(a: readonly string[], b: readonly string[]): Run[] {
  const head = countWhile((at) => at < a.length && at < b.length && a[at] === b[at]);
  const most = Math.min(a.length, b.length) - head;
  const tail = countWhile((at) => at < most && a.at(-1 - at) === b.at(-1 - at));
  const middleA = a.slice(head, a.length - tail);
  const middleB = b.slice(head, b.length - tail);
  const pairs = commonPairs(middleA, middleB).map(([i, j]) => [i + head, j + head] as const);
  const same = [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...pairs,
    ...Array.from({ length: tail }, (_, at) => [a.length - tail + at, b.length - tail + at] as const),
  ];
  return joinRuns(a, b, same);
}

function countWhile(holds: (at: number) => boolean): number {
  let count = 0;
  while (holds(count)) count += 1;
  return count;
}

function joinRuns(
  a: readonly string[],
  b: readonly string[],
  same: readonly (readonly [number, number])[],
): Run[] {
  const runs: Run[] = [];
  const add = (isSame: boolean, before: readonly string[], after: readonly string[]) => {
    const last = runs.at(-1);
    if (last?.same === isSame) {
      last.before.push(...before);
      last.after.push(...after);
    } else if (before.length > 0 || after.length > 0) {
      runs.push({ same: isSame, before: [...before], after: [...after] });
    }
  };
  let [atA, atB] = [0, 0];
  for (const [i, j] of [...same, [a.length, b.length] as const]) {
    add(false, a.slice(atA, i), b.slice(atB, j));
    if (i < a.length) add(true, a.slice(i, i + 1), b.slice(j, j + 1));
    [atA, atB] = [i + 1, j + 1];
  }
  return runs;
}

/**
 * The places of a longest common sequence: E. W. Myers, "An O(ND) difference algorithm and its variations" (1986).
 *
 * Row by row it follows, for each diagonal `x - y`, how far one comes with that many edits; then it walks back.
 */
function commonPairs(a: readonly string[], b: readonly string[]): [number, number][] {
  const rows: Int32Array[] = [];
  const most = Math.min(a.length + b.length, MOST_EDITS);
  for (let edits = 0; edits <= most; edits += 1) {
    const reach = new Int32Array(2 * edits + 1);
    rows.push(reach);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = cameFrom(rows, edits, diagonal).x;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      reach[diagonal + edits] = x;
      if (x >= a.length && x - diagonal >= b.length) return walkBack(rows, a.length, b.length);
    }
  }
  return [];
}

/** Where a diagonal is entered with the last of so many edits: from above (something added) or the left (removed). */
function cameFrom(rows: readonly Int32Array[], edits: number, diagonal: number): { x: number; from: number } {
  if (edits === 0) return { x: 0, from: 0 };
  const before = rows[edits - 1];
  const reached = (on: number) => (Math.abs(on) < edits ? (before?.[on + edits - 1] ?? -1) : -1);
  const [above, left] = [reached(diagonal + 1), reached(diagonal - 1)];
  return diagonal === -edits || (diagonal !== edits && left < above)
    ? { x: above, from: diagonal + 1 }
    : { x: left + 1, from: diagonal - 1 };
}

function walkBack(rows: readonly Int32Array[], lengthA: number, lengthB: number): [number, number][] {
  const pairs: [number, number][] = [];
  let x = lengthA;
  let diagonal = lengthA - lengthB;
  for (let edits = rows.length - 1; edits >= 0; edits -= 1) {
    const entered = cameFrom(rows, edits, diagonal);
    for (; x > entered.x; x -= 1) pairs.push([x - 1, x - 1 - diagonal]);
    // The place before the edit: one to the left only when something was removed.
    x = entered.from < diagonal ? entered.x - 1 : entered.x;
    diagonal = entered.from;
  }
  return pairs.reverse();
}
