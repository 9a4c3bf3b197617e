import type { ScreenReading } from './detect';
import type { AddressShape } from './shape';
import type { Generation } from './types';
import { matchesWildcard } from './wildcard';

/** A screen rule that the user made by correcting the detection. Holds no tenant, ids, names or query values. */
export interface Teaching {
  id: string;
  /** The right screen. */
  screen: string;
  host: Generation;
  /** Shape of the path, as `shapeOf` writes it. Empty: whatever the path. */
  path: string;
  /** Query keys that must be there. */
  queryKeys: string[];
  /** Labels of our vocabulary that must be visible. */
  labels: string[];
  /** Milliseconds since the epoch. */
  createdAt: number;
  lastUsedAt: number | null;
}

/** What a page showed when it was judged: all that a teaching can be matched against. */
export interface Sighting {
  shape: AddressShape;
  /** Labels of our vocabulary that were visible. */
  labels: readonly string[];
}

const LONGEST_PATTERN = 200;

/** Does a teaching fit what is to be seen? One that asks for nothing fits nothing. */
export function fits(teaching: Teaching, { shape, labels }: Sighting): boolean {
  if (teaching.path === '' && teaching.labels.length === 0) return false;
  if (teaching.host !== shape.generation || teaching.path.length > LONGEST_PATTERN) return false;
  return (
    (teaching.path === '' || matchesWildcard(teaching.path, shape.path)) &&
    teaching.queryKeys.every((key) => shape.queryKeys.includes(key)) &&
    teaching.labels.every((label) => labels.includes(label))
  );
}

const precision = (teaching: Teaching) =>
  teaching.labels.length +
  teaching.queryKeys.length +
  (teaching.path.includes('*') ? 0 : 1) +
  teaching.path.length / LONGEST_PATTERN;

/** The teaching that applies: the most precise one that fits, of equals the newest. */
export function findTeaching(teachings: readonly Teaching[], sighting: Sighting): Teaching | null {
  const fitting = teachings.filter((teaching) => fits(teaching, sighting));
  return fitting.sort((a, b) => precision(b) - precision(a) || b.createdAt - a.createdAt)[0] ?? null;
}

/** A reading together with the teaching that overruled it, if one did. */
export interface TaughtReading {
  reading: ScreenReading;
  taught: { teaching: string; builtIn: string } | null;
}

/** Teachings win over built-in rules; what those said stays visible as the first alternative. */
export function applyTeachings(
  reading: ScreenReading,
  sighting: Sighting,
  teachings: readonly Teaching[],
): TaughtReading {
  const teaching = findTeaching(teachings, sighting);
  if (!teaching) return { reading, taught: null };
  const builtIn = reading.screen;
  const others = [builtIn, ...reading.alternatives].filter(
    (id) => id !== teaching.screen && id !== 'unknown',
  );
  return {
    reading: {
      ...reading,
      screen: teaching.screen,
      confidence: 'sure',
      signals: [{ kind: 'taught', teaching: teaching.id }],
      alternatives: [...new Set(others)].slice(0, 3),
    },
    taught: { teaching: teaching.id, builtIn },
  };
}
