import { ALWAYS, type Feature, type Learned } from '@/lib/ask/learned';

/** A question as it is learned from. */
export interface Lesson<To extends string> {
  question: string;
  features: ReadonlySet<Feature>;
  /** Where it may go: each of them is right. */
  right: readonly To[];
  /** How much it counts beside the others. */
  counts: number;
}

/** How hard it is pressed to keep weights few and small. Sets left out were read best with these. */
export interface Pressure {
  few: number;
  small: number;
}

const turnsTaken = 250;
/** What one question alone has says nothing. */
const leastSeen = 2;

/** A lesson as numbers: which features it has, which places are right, how much it counts. */
interface Row {
  features: Int32Array;
  right: readonly boolean[];
  counts: number;
}

/**
 * Learn what each feature says for each place: a softmax regression, pressed towards few weights (proximal gradient with
 * momentum, started anew where it overshoots). The same lessons always give the same weights.
 */
export function learn<To extends string>(
  to: readonly To[],
  lessons: readonly Lesson<To>[],
  pressure: Pressure,
): Learned<To> {
  const names = namesIn(lessons);
  const at = new Map(names.map((name, index) => [name, index]));
  const rows = lessons.map((lesson): Row => ({
    features: Int32Array.from([ALWAYS, ...lesson.features].flatMap((feature) => at.get(feature) ?? [])),
    right: to.map((place) => lesson.right.includes(place)),
    counts: lesson.counts,
  }));
  const weights = descend(rows, { features: names.length, width: to.length }, pressure);
  return {
    to,
    weights: new Map(
      names
        .map(
          (name, index) => [name, [...weights.subarray(index * to.length, (index + 1) * to.length)]] as const,
        )
        .filter(([, row]) => row.some((weight) => weight !== 0)),
    ),
  };
}

/** The features worth a weight. What is always there comes first. */
function namesIn(lessons: readonly Lesson<string>[]): readonly Feature[] {
  const seen = new Map<Feature, number>();
  for (const { features } of lessons) {
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  return [ALWAYS, ...[...seen].filter(([, times]) => times >= leastSeen).map(([feature]) => feature)];
}

interface Size {
  features: number;
  width: number;
}

function descend(rows: readonly Row[], { features, width }: Size, { few, small }: Pressure): Float64Array {
  const weights = new Float64Array(features * width);
  const ahead = new Float64Array(weights.length);
  const before = new Float64Array(weights.length);
  const step = (8 * rows.length) / rows.reduce((sum, row) => sum + row.features.length, 0);
  let pace = 1;
  for (let turn = 0; turn < turnsTaken; turn += 1) {
    const slope = slopeAt(ahead, rows, width);
    before.set(weights);
    let overshot = 0;
    for (let index = 0; index < weights.length; index += 1) {
      const from = ahead[index] ?? 0;
      // The first feature is always there: pressing it down would only lean towards the smaller sets.
      const pressed = index >= width;
      const next = from - step * ((slope[index] ?? 0) + (pressed ? small * from : 0));
      const kept = pressed ? Math.sign(next) * Math.max(0, Math.abs(next) - step * few) : next;
      overshot += (from - kept) * (kept - (before[index] ?? 0));
      weights[index] = kept;
    }
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = overshot > 0 ? 0 : (pace - 1) / faster;
    pace = overshot > 0 ? 1 : faster;
    for (let index = 0; index < weights.length; index += 1) {
      const now = weights[index] ?? 0;
      ahead[index] = now + momentum * (now - (before[index] ?? 0));
    }
  }
  return weights;
}

/** How the loss changes with each weight. */
function slopeAt(weights: Float64Array, rows: readonly Row[], width: number): Float64Array {
  const slope = new Float64Array(weights.length);
  const total = rows.reduce((sum, row) => sum + row.counts, 0);
  const said = new Float64Array(width);
  for (const { features, right, counts } of rows) {
    said.fill(0);
    for (const feature of features) {
      for (let to = 0; to < width; to += 1) said[to] = (said[to] ?? 0) + (weights[feature * width + to] ?? 0);
    }
    const highest = Math.max(...said);
    let all = 0;
    let good = 0;
    for (let to = 0; to < width; to += 1) {
      said[to] = Math.exp((said[to] ?? 0) - highest);
      all += said[to] ?? 0;
      if (right[to] === true) good += said[to] ?? 0;
    }
    for (let to = 0; to < width; to += 1) {
      const share = said[to] ?? 0;
      const off = ((share / all - (right[to] === true ? share / good : 0)) * counts) / total;
      for (const feature of features) slope[feature * width + to] = (slope[feature * width + to] ?? 0) + off;
    }
  }
  return slope;
}
