import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { listPackages } from './scripts/bundled.mjs';
import { noHtml } from './scripts/no-html.mjs';

/** Where PostWell reads by default. Every other site is asked for, one by one, in the options. */
const HOSTS = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://*.facebook.com/*',
  'https://*.linkedin.com/*',
];

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [noHtml(), listPackages(join(import.meta.dirname, '.output'))],
    build: {
      // Its stand-in for old browsers holds a fetch(); no code of PostWell does.
      modulePreload: { polyfill: false },
      rollupOptions: {
        onwarn: (warning, warn) => {
          // zod 4 places some of its comments where Rollup cannot read them. It says so at length and nothing is lost.
          if (warning.code !== 'INVALID_ANNOTATION') warn(warning);
        },
      },
    },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en_GB',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    // storage: the options. contextMenus: "Check this selection". activeTab: the toolbar popup says what it does on the
    // page in front. scripting: reads on sites that a person adds, after the browser has asked them, and lets the popup say
    // which part of the page in front no longer fits.
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting'],
    host_permissions: HOSTS,
    optional_host_permissions: ['https://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+W' } },
      practise: {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_command_practise__',
      },
      guidance: { description: '__MSG_command_guidance__' },
    },
    // The first Chromium that tells where the selection stands within a shadow root, where LinkedIn has its editor.
    ...(browser !== 'firefox' && { minimum_chrome_version: '137' }),
    // Firefox takes the employer's policy from its own policies file, without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    content_security_policy: {
      extension_pages: "default-src 'self'; connect-src 'none'; object-src 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'postwell@postwell.invalid',
          // The first Firefox that draws underlines in CSS highlights.
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
