import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXTENSION } from '@/scripts/browser/launch';

const manifest = JSON.parse(readFileSync(`${EXTENSION}/manifest.json`, 'utf8')) as Record<string, unknown>;
const sorted = (key: string) => [...((manifest[key] as string[] | undefined) ?? [])].sort();

/** A new permission is a decision that somebody sees: change docs/decisions and PRIVACY.md with this list. */
test('asks for exactly the written permissions', () => {
  expect(sorted('permissions')).toEqual(['alarms', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']);
  expect(sorted('host_permissions')).toEqual([
    'https://app-eu.planhat.com/*',
    'https://app.planhat.com/*',
    'https://ws.planhat.com/*',
    'https://ws.planhatdemo.com/*',
  ]);
  expect(
    sorted('optional_host_permissions').every((host) =>
      /^https:\/\/app[-a-z0-9]*\.planhat(demo)?\.com\/\*$/.test(host),
    ),
  ).toBe(true);
});

test('has no other doors', () => {
  const known = [
    'action',
    'background',
    'commands',
    'content_scripts',
    'content_security_policy',
    'description',
    'host_permissions',
    'icons',
    'manifest_version',
    'minimum_chrome_version',
    'name',
    'omnibox',
    'optional_host_permissions',
    'options_ui',
    'permissions',
    'side_panel',
    'version',
  ];
  expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
});

test('runs in the top frame of Planhat only, with the strict policy', () => {
  expect(manifest.content_scripts).toEqual([
    { matches: sorted('host_permissions'), run_at: 'document_idle', js: ['content-scripts/planhat.js'] },
  ]);
  const { extension_pages: policy } = manifest.content_security_policy as Record<string, string>;
  expect(policy).toContain("default-src 'none'");
  // The one policy makes the addresses of packaged scripts: see services/script-address.
  expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types field-guide-worker$/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('suggests at most four keys', () => {
  const commands = Object.values(manifest.commands as Record<string, { suggested_key?: unknown }>);
  expect(commands.filter((command) => command.suggested_key).length).toBeLessThanOrEqual(4);
});
