import type { AppliesTo, AreaId } from '../types';

/** Labels that stand together on one screen only: `need` of them carry the screen. */
export interface LabelSet {
  of: readonly string[];
  need: number;
}

/**
 * How the visible labels of a page tell a screen. Labels are written in lower case, without counts; `+` for a
 * plus sign in front (`+new app`), `*` at the end for "starts with".
 */
export interface LabelRule {
  /** Only in this generation of the app. Default: both. */
  generation?: 'upgraded' | 'legacy';
  /** The screen's own name: counts as a heading, as a dialog's title or as the selected tab or menu item. */
  title?: readonly string[];
  /** Labels that occur nowhere else together. */
  sets?: readonly LabelSet[];
  /** Labels that hardly occur elsewhere. */
  strong?: readonly string[];
  /** Labels that occur on many screens: they only add to others. */
  weak?: readonly string[];
  /** Column headings that may be read although they stand in a table. */
  columns?: readonly string[];
  /** Tabs of which the selected one tells this screen. */
  selected?: readonly string[];
  /** Only inside this screen, whose own evidence must be there too. */
  within?: string;
  /** Its labels stay to be seen while other screens are open inside it, so those win. */
  frame?: true;
  /** Screens of the address that this rule may make more precise; `home` = anything below Home but pages of Sections. */
  refines?: readonly string[];
}

/** One screen of Planhat. */
export interface ScreenRow {
  /** Lower-case words with hyphens. A promise: notes, teachings and entries point at it. */
  id: string;
  /** As Planhat prints it. */
  name: string;
  area: AreaId | null;
  /** Other areas it touches. */
  alsoAreas?: readonly AreaId[];
  /** The way there, as a person would be told. */
  where?: { upgraded?: string; legacy?: string };
  /** The page of a CRM: what is written for this CRM holds here, whichever the tenant uses, and nobody has to ask. */
  crm?: NonNullable<AppliesTo['crm']>[number];
  /** The tab of the panel that shows what people need first on this screen. Default: the checklists. */
  firstTab?: 'gotchas' | 'fix' | 'reference';
  /**
   * The path by which it can be opened, below the tenant where the app has one in its address. Only paths that were
   * seen in the wild: an inferred one is good enough to recognise a screen, not to send somebody there.
   */
  opens?: { upgraded?: string; legacy?: string };
  /** Addresses that are this screen, by the address alone. */
  examples?: readonly string[];
  /** What its labels tell, where the address does not. Several: each is tried. */
  labels?: readonly LabelRule[];
  /** The screen of the other generation whose entries serve here too. */
  sameAs?: string;
}
