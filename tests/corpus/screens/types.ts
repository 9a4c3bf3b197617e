/** A list of labels of which at most one is selected: a row of tabs, the entries at the side, a menu. */
export interface Choice {
  labels: readonly string[];
  selected?: string;
  /** Numbers shown beside a label, such as "Fields (24)". */
  counts?: Readonly<Record<string, number>>;
}

/** One block of a screen, in words only; a markup style turns it into HTML. */
export interface Block {
  heading?: string;
  tabs?: Choice;
  subTabs?: Choice;
  buttons?: readonly string[];
  /** Captions of fields, switches and parts. */
  labels?: readonly string[];
  columns?: readonly string[];
  /** The customer's own content. */
  rows?: readonly (readonly string[])[];
}

/** What the specification says is to be seen on a screen, without any markup. */
export interface ScreenSpec extends Block {
  screen: string;
  /** Coarser answers that the specification allows, such as the page below a refinement. */
  alsoRight?: readonly string[];
  app: 'upgraded' | 'legacy';
  path: string;
  side?: Choice;
  /** The dialog or slide-out over the page. */
  overlay?: Block & { kind: 'dialog' | 'panel' };
  /** The Home navigation stands at the left. */
  homeNav?: string;
  note?: string;
}

export interface CorpusPage {
  id: string;
  kind: 'true' | 'decoy';
  url: string;
  /** A screen id, `unknown`, or `silent` when nothing may be said at all. */
  expect: string;
  alsoRight?: readonly string[];
  html: string;
  note: string;
}

export type StyleId = 'aria' | 'soup' | 'classes' | 'shadow' | 'utility' | 'spans' | 'legacy';

export type ChoiceKind = 'tabs' | 'side' | 'bar' | 'menu';

/** A way to write a web application's controls. */
export interface Markup {
  id: StyleId;
  css: string;
  choice(choice: Choice, kind: ChoiceKind): string;
  heading(text: string): string;
  button(text: string): string;
  label(text: string): string;
  table(columns: readonly string[], rows: readonly (readonly string[])[]): string;
  overlay(kind: 'dialog' | 'panel', inner: string): string;
  shell(parts: { bar: string; side: string; main: string; over: string }): string;
}
