import { describe, expect, test } from 'vitest';
import { allScreens, screenArea, screenIds, screenName } from '@/content/screens/index';
import { detectScreen } from '@/lib/screens/detect';
import { normalise } from '@/lib/screens/labels';
import { rules } from '../lib/screens/rules';

describe('the table of screens', () => {
  test('has each id once', () => expect(screenIds.size).toBe(allScreens.length));

  test.each(allScreens.flatMap((row) => (row.examples ?? []).map((url) => [row.id, url] as const)))(
    'Is this address %s? %s',
    (id, url) => expect(detectScreen(url, [], rules).screen).toBe(id),
  );

  test('names screens that exist wherever a rule points at one', () => {
    const named = rules.rules.flatMap((rule) => [
      ...(rule.within ? [rule.within] : []),
      ...(rule.refines ?? []),
    ]);
    expect(named.filter((id) => !screenIds.has(id))).toEqual([]);
  });

  test('writes labels as the page reader does', () => {
    const labels = rules.rules.flatMap((rule) => [
      ...(rule.title ?? []),
      ...(rule.strong ?? []),
      ...(rule.weak ?? []),
      ...(rule.selected ?? []),
    ]);
    expect(labels.filter((label) => label !== normalise(label))).toEqual([]);
  });

  test('knows names and areas of records of models outside the table', () => {
    expect(screenName('healthprofile-preview')).toBe('Preview');
    expect(screenArea('healthprofile-preview')).toBe('A');
    expect(screenArea('spaceship-profile')).toBeNull();
  });
});
