import type { Child } from './dom';
import type { Tenant } from './data/tenants';

export type Generation = 'upgraded' | 'legacy';

/** What the address bar says, taken apart. */
export interface Place {
  generation: Generation;
  tenant: Tenant;
  /** Below the tenant (upgraded) or from the root (legacy), without slashes at the ends. */
  path: string;
  query: URLSearchParams;
  /** An open record of the upgraded app, from `?profile=` or `?preview=`. */
  record: OpenRecord | null;
}

export interface OpenRecord {
  view: 'profile' | 'preview';
  model: string;
  id: string;
}

/** One click on the way to a screen that has no address of its own. */
export interface Step {
  /** The text of the control, exactly as it stands on the screen. */
  click: string;
  /** Needed where the text alone would meet something else first. */
  role?: 'tab' | 'button' | 'link' | 'menuitem' | 'option';
}

/** What a screen gets to draw itself. */
export interface Context {
  place: Place;
  tenant: Tenant;
  /** The link to another screen of the same tenant and generation, by its id. */
  to: (screenId: string) => string;
}

/** One screen of the demo workspace. Several may share an address: the one with `render` draws the page. */
export interface DemoScreen {
  /** The screen id of the guide. Not unique: a screen can stand in both generations and in two tenants. */
  id: string;
  /** Unique; names pictures and tests. */
  title: string;
  generation: Generation;
  /** Below the tenant or from the root; `:id` stands for any id. Tools carry neutral paths, as the real ones are unknown. */
  address: string;
  /** A query the tour adds to reach the screen, without the question mark. */
  query?: string;
  /** What `:id` is on the tour. */
  recordId?: string;
  /** The way from the address to the screen. */
  steps?: readonly Step[];
  /** Slug of the tenant the tour shows it in; `acme` unless told. */
  tenant?: string;
  /** Which open record this screen draws; `*` for models without a screen of their own. */
  record?: { view: OpenRecord['view']; model: string };
  /** Stands alone, without top bar and navigation. */
  bare?: true;
  render?: (context: Context) => Child;
}
