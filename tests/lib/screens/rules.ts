import { allScreens } from '@/content/screens/index';
import { models, slugAliases } from '@/content/screens/models';
import type { Label } from '@/lib/screens/labels';
import { prepareRules } from '@/lib/screens/rules';

/** The real rules: detection is tested with the tables it ships with. */
export const rules = prepareRules(allScreens, models, slugAliases);

/** A visible label as the page reader hands it over. */
export const fakeLabel = (text: string, overrides: Partial<Label> = {}): Label => ({
  text,
  role: 'button',
  selected: false,
  layer: false,
  covered: false,
  ...overrides,
});

export const tab = (text: string, selected = false) => fakeLabel(text, { role: 'tab', selected });
export const heading = (text: string) => fakeLabel(text, { role: 'heading' });
export const inLayer = (label: Label): Label => ({ ...label, layer: true });
