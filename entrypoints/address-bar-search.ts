import { packedGuide } from 'virtual:guide-index';
import { defineUnlistedScript } from '#imports';
import { createAddressBarSearch } from '@/components/search/address-bar';
import { HANDED_OVER } from '@/lib/address-bar/search';
import { openGuide } from '@/lib/search/packed-guide';

/**
 * The guide for the background, which takes it only when somebody searches in the address bar: most of the times that
 * the background wakes, it has other things to do.
 */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [HANDED_OVER]: createAddressBarSearch(() => openGuide(packedGuide)) });
});
