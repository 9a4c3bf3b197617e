declare module 'virtual:guide-index' {
  import type { PackedGuide } from '@/lib/search/packed-guide';

  /** The search index of the whole guide; made by `scripts/guide-modules.ts`. */
  export const packedGuide: PackedGuide;
}
