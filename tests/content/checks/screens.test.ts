import { expect, test } from 'vitest';
import { screens } from '../../../content/checks/screens';
import { fakeGotcha, fakeGuide } from '../fake-guide';

test('finds a screen that does not exist', () => {
  const [problem] = screens.find(fakeGuide(fakeGotcha({ screens: ['automations-list', 'automation-list'] })));

  expect(problem).toMatchObject({
    level: 'error',
    path: 'd-automation.gotchas[d-a-gotcha].screens[1]',
    message: 'Expected the id of a screen, found "automation-list".',
  });
});

test('finds a screen that is named twice', () => {
  const [problem] = screens.find(
    fakeGuide(fakeGotcha({ screens: ['automations-list', 'automations-list'] })),
  );

  expect(problem?.message).toBe('"automations-list" is named twice.');
});

test('is content with screens that exist, and with none', () => {
  const guide = fakeGuide(fakeGotcha({ screens: ['automations-list'] }), fakeGotcha({ screens: [] }));

  expect(screens.find(guide)).toEqual([]);
});
