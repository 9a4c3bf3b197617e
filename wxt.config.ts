import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { assertGuideIsValid } from './content/assert-valid';
import { mainHosts, matchPattern, optionalHosts } from './content/hosts';
import { guideModules } from './scripts/guide-modules';
import { lightIcons } from './scripts/light-icons';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types field-guide-worker',
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: 'Field Guide for Planhat',
    description:
      'Stands beside Planhat: the checklist, the gotchas, the way to the fault and your own notes for the screen you are on.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms'],
    host_permissions: mainHosts.map(matchPattern),
    optional_host_permissions: optionalHosts.map(matchPattern),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: 'Open the guide beside the page',
      },
      'new-note': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Write a new note',
      },
      // Without a key of its own until somebody wants one: it would be taken from every other page.
      'next-tab': { description: 'Next tab of the guide' },
    },
    omnibox: { keyword: 'ph' },
    ...(mode === 'production' ? { content_security_policy: { extension_pages: policy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'field-guide-for-planhat@example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
  // A bad entry cannot be built.
  hooks: { 'build:before': () => assertGuideIsValid() },
  vite: () => ({
    plugins: [guideModules(), lightIcons()],
    // No `data:` addresses: the policy of the pages refuses them.
    // No polyfill for preloading: it would fetch, and nothing of ours does.
    // Scripts lie beside the page: naming all that a part needs beforehand costs more than it saves. Styles must be there
    // when it is drawn.
    build: {
      assetsInlineLimit: 0,
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, needed) => needed.filter((file) => file.endsWith('.css')),
      },
    },
    resolve: {
      alias: {
        // The browser build of this package assigns innerHTML, which Trusted Types refuse.
        'decode-named-character-reference': fileURLToPath(
          import.meta.resolve('decode-named-character-reference'),
        ),
      },
    },
  }),
});
