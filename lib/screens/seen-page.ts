import type { Label } from './labels';

/** A label as it travels: text, role, and flags in one number. A message from a tab has to stay small. */
export type PackedLabel = [text: string, role: Label['role'], flags: number];

/** What the content script saw of a page. */
export interface SeenPage {
  /** Path and query; the origin is what the browser says of the sender. */
  path: string;
  /** The visible labels of our vocabulary; `null` where they were not read. */
  labels: PackedLabel[] | null;
}

/** What of a page is worth reading, given its address: nothing, only what floats above it, or all. */
export type Scope = 'none' | 'layers' | 'page';

const SELECTED = 1;
const SHOWN = 2;
const LAYER = 4;
const COVERED = 8;

export function packLabel({ text, role, selected, layer, covered }: Label): PackedLabel {
  const selection = selected === 'shown' ? SHOWN : selected ? SELECTED : 0;
  return [text, role, selection | (layer ? LAYER : 0) | (covered ? COVERED : 0)];
}

export function unpackLabel([text, role, flags]: PackedLabel): Label {
  return {
    text,
    role,
    selected: flags & SHOWN ? 'shown' : (flags & SELECTED) !== 0,
    layer: (flags & LAYER) !== 0,
    covered: (flags & COVERED) !== 0,
  };
}
