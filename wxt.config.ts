import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { foldLists } from './scripts/build/fold-lists.ts'
import { drawIcons } from './scripts/build/icons.ts'
import { leanLibraries } from './scripts/build/libraries.ts'
import { licences } from './scripts/build/licences.ts'
import { localeOrder, packLocales } from './scripts/build/locales.ts'
import { LOWEST } from './scripts/build/lowest.ts'
import { smallCode } from './scripts/build/minify.ts'
import { orderedFunctions } from './scripts/build/order-functions.ts'
import { packWorkerTexts } from './scripts/build/pack-texts.ts'
import { pageHead } from './scripts/build/page-head.ts'
import { stringKeys } from './scripts/build/string-keys.ts'
import { buildTogether } from './scripts/build/together.ts'
import { workerAddresses } from './scripts/build/workers.ts'

/**
 * Nothing but our own files, and no request at all but for pictures of an article, if its reader wants to see them: from
 * where a page may have them, nobody knows before. Workers fall under `script-src`.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' http: https:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The public half of a key pair: keeps the same extension id in Chrome wherever the folder is loaded from. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAp/kqG33aoRgdMIBVZzy9vCivwlgmbDLzYOIXGDqPnMvwyCScIbnUviw/VAJxblHBmoa+oh5Egc4VmWbq17O0ntajQXy9Y/ByJACNAP1DuXW3UveOkvnBlZ1papXHq8GJTUhAfTFUloD5AQEwH6mitASqhrIpcxKpLZXJmATqkb1RBnQnN47VLpP9tbSWiQIMipCx+QFXykSnku8F2fa9s+8UraShI3a+z37IdgIK0NWnLU30o8u3uMkKQA23L0xae4CHq4xSu+NEQeuBM1oSv5MENn0hb++sDVdCOUM6htfTEWnEEGxJ7IKAM99JOXBZiSj0iMtApDfk+O8V9oiisQIDAQAB'

const thirdParty = licences()

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 64, 128], developmentIndicator: false },
  hooks: {
    // The module that draws the icons does not wait for their folder to be there, and a first build could fail.
    'build:manifestGenerated': async (wxt) => {
      await mkdir(join(wxt.config.outDir, 'icons'), { recursive: true })
    },
    'vite:build:extendConfig': ([first], config) => {
      if (first?.type === 'content-script' || first?.type === 'unlisted-script') return
      buildTogether(config)
    },
    'build:done': async ({ config }) => {
      await drawIcons(join(config.outDir, 'icons'))
      await packLocales(config.outDir)
      await thirdParty.write(config.outDir)
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'open-reader': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_extension_openReader__',
      },
    },
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    // The dev server loads its own scripts; only what is built for people gets the strict policy.
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lede@lede.news',
              strict_min_version: `${LOWEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${LOWEST.firefox_android}.0` },
          },
        }
      : { key: CHROME_KEY, minimum_chrome_version: `${LOWEST.chrome}` }),
  }),
  vite: () => ({
    plugins: [
      preact(),
      localeOrder(),
      pageHead(),
      workerAddresses(),
      leanLibraries(),
      foldLists(),
      stringKeys(),
      thirdParty.plugin(),
      smallCode(),
      packWorkerTexts(),
      orderedFunctions(),
    ],
    // Our pages may not fetch, and every browser we support preloads modules by itself.
    // Older targets would have `:dir()` turned into `:lang()`, by which an English article in Arabic would be mirrored.
    build: {
      minify: false,
      cssMinify: true,
      modulePreload: false,
      cssTarget: [`chrome${LOWEST.chrome}`, `firefox${LOWEST.firefox}`],
    },
    worker: { format: 'es', plugins: () => [thirdParty.plugin()] },
    resolve: {
      alias: {
        // WXT's own context announces each injection by an event on the page's document, under a name that the
        // page can know and listen for. See the replacement.
        'wxt/utils/content-script-context': new URL('lib/platform/quiet-context.ts', import.meta.url)
          .pathname,
      },
    },
  }),
})
