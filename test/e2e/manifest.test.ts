import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'
import { PERMISSIONS } from '../../scripts/store/answers.ts'
import { version } from '../../scripts/store/names.ts'

const manifest = (extensionDir: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'))

/** Every way a manifest has of asking for more, or of being seen by pages. */
const ASKING = [
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
]

/**
 * What may be put into pages: the script that looks at every one, and those that ask Readability, and make links to
 * quotes or show words.
 */
const INJECTED: Record<string, number> = {
  'content.js': 6_000,
  'readability.js': 24_000,
  'words.js': 8_000,
}

it('every permission has its reason in the texts for the stores, and no other has one', () => {
  const asked = (['chromium', 'firefox'] as const).flatMap(
    (browser) => manifest(inject(browser).extensionDir).permissions,
  )
  expect(Object.keys(PERMISSIONS).sort()).toEqual([...new Set(asked)].sort())
})

it('Firefox is told that no data is collected', () => {
  const { browser_specific_settings } = manifest(inject('firefox').extensionDir)
  expect(browser_specific_settings).toHaveProperty('gecko.data_collection_permissions', {
    required: ['none'],
  })
})

describe.each(['chromium', 'firefox'] as const)('what is built for %s', (browser) => {
  const built = manifest(inject(browser).extensionDir)

  it('is of the version in package.json', () => {
    expect(built.version).toBe(version())
  })

  it('asks for few permissions and no page', () => {
    const beside = browser === 'chromium' ? ['sidePanel'] : []
    expect(built.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', ...beside])
    for (const key of ASKING) expect(built).not.toHaveProperty(key)
  })

  it('lets its own pages run nothing from elsewhere and connect to nothing', () => {
    const { extension_pages: policy = '' } = built.content_security_policy as Record<string, string>
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
    // Pictures of an article, for readers who want them, come from anywhere: see `images.test.ts`.
    const pictures = "img-src 'self' http: https:"
    expect(policy.split('; ')).toContain(pictures)
    expect(policy.replace(pictures, '')).not.toMatch(/unsafe|https?:|\*|data:|blob:/)
  })
  it('has a place beside the page, which does not open by itself, and a key for a tab of its own', () => {
    if (browser === 'chromium') expect(built.side_panel).toEqual({ default_path: 'sidepanel.html' })
    else
      expect(built.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false })
    expect(built.commands).toHaveProperty('open-reader.suggested_key')
  })

  it('dresses each of its pages before anything else runs in it', () => {
    const { extensionDir } = inject(browser)
    const pages = readdirSync(extensionDir).filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThanOrEqual(7)
    for (const page of pages) {
      const html = readFileSync(join(extensionDir, page), 'utf8')
      const scripts = [...html.matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, src = '']) => src)
      expect([scripts[0], scripts.lastIndexOf('/dress.js')], page).toEqual(['/dress.js', 0])
      // What one script needs of another is named in the page too: they are fetched side by side.
      const code = scripts.map((src) => readFileSync(join(extensionDir, src), 'utf8')).join('\n')
      const needed = [...code.matchAll(/\b(?:from|import)\s*["']\.(\/[\w-]+\.js)["']/g)].map(([, src]) => src)
      expect(needed.length, page).toBeGreaterThan(1)
      expect(scripts, page).toEqual(expect.arrayContaining(needed))
      expect(html.indexOf('charset'), page).toBeLessThan(200)
    }
  })

  it('is named and described as briefly as Chrome’s store asks, in every language', () => {
    // https://developer.chrome.com/docs/extensions/reference/manifest: name and description.
    const folder = join(inject(browser).extensionDir, '_locales')
    for (const language of readdirSync(folder)) {
      const messages = JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'))
      expect(messages.extension_name.message.length, language).toBeLessThanOrEqual(75)
      expect(messages.extension_description.message.length, language).toBeLessThanOrEqual(132)
    }
  })

  it('is put into pages in little pieces', () => {
    const folder = join(inject(browser).extensionDir, 'content-scripts')
    const scripts = readdirSync(folder)
    expect(scripts.sort()).toEqual(Object.keys(INJECTED))
    for (const script of scripts)
      expect(gzipSync(readFileSync(join(folder, script))).length, script).toBeLessThan(INJECTED[script] ?? 0)
  })
})
