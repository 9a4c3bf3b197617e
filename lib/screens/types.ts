import type { AreaId } from '@/content/types';

/** Which of the two Planhats a host serves. */
export type Generation = 'upgraded' | 'legacy';

/** `sure` is said only on evidence that carries it alone; `unknown` is a good answer. */
export type Confidence = 'sure' | 'likely' | 'unknown';

/** The open record, as the address names it. */
export interface RecordRef {
  /** Model name in the spelling of the address: `Company`, `EndUser`. */
  model: string;
  /** 24 hexadecimal characters. */
  id: string;
}

/** One piece of evidence, in a form that can be put into words. Never holds page text, only our own labels. */
export type Signal =
  | { kind: 'address'; part: 'host' | 'path' | 'query'; value: string }
  | { kind: 'label'; label: string; role: LabelRole; selected: boolean }
  | { kind: 'taught'; teaching: string };

/** What a visible label looks like on the page. */
export type LabelRole = 'tab' | 'heading' | 'button' | 'dialog' | 'other';

/** Which screen a tab is on, and why we think so. Plain data: it travels between contexts. */
export interface Detection {
  /** A screen id of `content/screens`, or `app-root`, `unknown`, `not-a-screen`. */
  screen: string;
  area: AreaId | null;
  alsoAreas: AreaId[];
  confidence: Confidence;
  signals: Signal[];
  /** The next best screens, best first; at most three. */
  alternatives: string[];
  /** Tenant slug in lower case; `null` on legacy hosts, which do not name it. */
  tenant: string | null;
  record: RecordRef | null;
  generation: Generation | null;
}
