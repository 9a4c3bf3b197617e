import { describe, expect, test } from 'vitest';
import type { Label } from '@/lib/screens/labels';
import { detectScreen } from '@/lib/screens/detect';
import { fakeLabel, heading, inLayer, rules, tab } from './rules';

const ADMIN = 'https://ws.planhat.com/acme/t/7f2a';
const PAGE = 'https://ws.planhat.com/acme/home/2ed51ef2c30c382e60fd53b7';
const COMPANY = `${PAGE}?profile=Company.128c3e882b0297f3ccb5c928`;
const dataModelTabs = (selected: string) =>
  ['global filters', 'fields', 'rules', 'profile', 'powertools'].map((text) => tab(text, text === selected));
const read = (url: string, labels: Label[]) => detectScreen(url, labels, rules);

describe('screens that only their labels tell', () => {
  test('three of the five Data Model tabs are enough', () => {
    expect(read(ADMIN, dataModelTabs('').slice(1, 4)).screen).toBe('data-model');
  });
  test('the selected tab tells the part of Data Model', () => {
    expect(read(ADMIN, dataModelTabs('rules'))).toMatchObject({ screen: 'field-rules', confidence: 'sure' });
  });
  test('App Center by its button and its menu', () => {
    const labels = [
      fakeLabel('+new app'),
      fakeLabel('all apps', { role: 'link', selected: true }),
      heading('app center'),
    ];
    expect(read(ADMIN, labels).screen).toBe('app-center');
  });
  test('a vendor only inside App Center', () => {
    expect(read(ADMIN, [heading('slack')]).screen).toBe('unknown');
    expect(read(ADMIN, [heading('slack'), heading('app center'), fakeLabel('+new app')]).screen).toBe(
      'integration-slack',
    );
  });
  test('many vendors are the list, not one of them', () => {
    const vendors = ['slack', 'zendesk', 'salesforce', 'hubspot'].map(heading);
    const labels = [...vendors, heading('app center'), heading('integrations'), fakeLabel('+new app')];
    expect(read(ADMIN, labels).screen).toBe('integrations-list');
  });
  test('one everyday label tells nothing, but is offered as a guess', () => {
    const reading = read(ADMIN, [heading('settings')]);
    expect(reading).toMatchObject({ screen: 'unknown', confidence: 'unknown' });
    expect(reading.alternatives).toContain('settings');
  });
  test('a word of the address counts as a second signal, never alone', () => {
    const address = 'https://ws.planhat.com/acme/content-explorer';
    expect(read(address, []).screen).toBe('unknown');
    expect(read(address, [heading('content explorer')])).toMatchObject({
      screen: 'content-explorer',
      confidence: 'likely',
    });
  });
  test('legacy labels count in the legacy app only', () => {
    const labels = [
      tab('health lab', true),
      tab('bubble room'),
      tab('trends & analytics'),
      tab('system reports'),
    ];
    expect(read('https://app.planhat.com/x', labels).screen).toBe('health-lab');
    expect(read(ADMIN, labels).screen).toBe('unknown');
  });
});

describe('the address and the labels together', () => {
  test('a profile is a profile whatever the page says', () => {
    expect(read(COMPANY, dataModelTabs('fields')).screen).toBe('company-profile');
  });
  test('the tab of a profile makes it more precise', () => {
    expect(read(COMPANY, [tab('overview'), tab('revenue', true)])).toMatchObject({
      screen: 'company-profile-revenue',
      confidence: 'sure',
    });
  });
  test('a dialog outranks the page below', () => {
    const labels = ['+custom automation', '+private app'].map((text) => inLayer(fakeLabel(text)));
    expect(read(COMPANY, labels).screen).toBe('apps-library');
  });
  test('labels under a dialog do not speak', () => {
    const covered = dataModelTabs('fields').map((label) => ({ ...label, covered: true }));
    const reading = read(ADMIN, [
      ...covered,
      inLayer(heading('apps library')),
      inLayer(fakeLabel('+private app')),
    ]);
    expect(reading.screen).toBe('apps-library');
  });
  test('section names of a Home page do not make it an admin tool', () => {
    const sections = ['automations', 'integrations', 'connections', 'settings'].map((text) =>
      fakeLabel(text, { role: 'link' }),
    );
    expect(read(PAGE, sections).screen).toBe('home-page');
  });
  test('is never sure of what only looks like a control', () => {
    const labels = dataModelTabs('fields').map((label) => ({ ...label, role: 'other' as const }));
    expect(read(ADMIN, labels)).toMatchObject({ screen: 'fields', confidence: 'likely' });
  });
});

test('lists at most three other guesses, and the evidence in the rules’ own words', () => {
  const reading = read(ADMIN, dataModelTabs('fields'));
  expect(reading.alternatives.length).toBeLessThanOrEqual(3);
  expect(reading.signals).toContainEqual({ kind: 'label', label: 'fields', role: 'tab', selected: true });
});
