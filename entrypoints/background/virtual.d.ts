declare module 'virtual:gotcha-counts' {
  /** Screen id → number of gotchas that belong to it. Screens without one are left out. */
  export const gotchaCounts: Readonly<Record<string, number>>;
}

declare module 'virtual:screen-rules' {
  import type { ScreenRules } from '@/lib/screens/detect';

  /** `content/screens`, reduced to what detection needs. */
  export const screenRules: ScreenRules;
}

declare module 'virtual:screen-names' {
  /** Screen id → name, as Planhat prints it. */
  export const screenNames: Readonly<Record<string, string>>;
}
