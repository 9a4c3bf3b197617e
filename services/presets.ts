import { NO_PRESETS, type Presets } from '@/lib/passport/presets';
import { choices } from './settings';
import { watchSetting } from './watch-setting';

/** Hear what is taken for tenants of which nothing was said, now and after each change. Returns the way to stop. */
export const watchPresets = (onChange: (presets: Presets) => void): (() => void) =>
  watchSetting(choices, ({ crm }) => onChange({ ...NO_PRESETS, crm }));

/** The same, once. */
export const readPresets = async (): Promise<Presets> => ({
  ...NO_PRESETS,
  crm: (await choices.getValue()).crm,
});
