import type { ModelRow } from '@/content/screens/models';
import type { ScreenRow } from '@/content/screens/types';
import type { ScreenRules } from './detect';
import { withoutPlus } from './labels';

/**
 * The part of the tables that detection needs, as plain data: it is built into the service worker.
 */
export function prepareRules(
  screens: readonly ScreenRow[],
  models: readonly ModelRow[],
  aliases: Readonly<Record<string, string>>,
): ScreenRules {
  const slugOf = (model: ModelRow) => model.name.toLowerCase();
  return {
    models: {
      slugs: models.map(slugOf),
      aliases,
      legacyTabs: Object.fromEntries(
        models.flatMap((model) => (model.legacyTab ? [[model.legacyTab, slugOf(model)]] : [])),
      ),
    },
    rules: screens.flatMap((row) => (row.labels ?? []).map((rule) => ({ screen: row.id, ...rule }))),
  };
}

/** Every label that some rule names, each once, and without its plus sign where that is enough. */
export function labelsOf({ rules }: ScreenRules): string[] {
  const labels = rules.flatMap((rule) => [
    ...(rule.title ?? []),
    ...(rule.selected ?? []),
    ...(rule.strong ?? []),
    ...(rule.weak ?? []),
    ...(rule.columns ?? []),
    ...(rule.sets ?? []).flatMap((set) => set.of),
  ]);
  return [...new Set(labels.flatMap((label) => [label, withoutPlus(label) ?? label]))].sort();
}
