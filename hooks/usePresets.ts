import type { Presets } from '@/lib/passport/presets';
import { watchPresets } from '@/services/presets';
import { sharedValue } from './shared-value';

/** What is taken for tenants of which nothing was said; `null` until it was read. */
export const usePresets: () => Presets | null = sharedValue(watchPresets);
