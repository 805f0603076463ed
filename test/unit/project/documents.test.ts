import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LOWEST } from '../../../scripts/build/lowest.ts'
import { version } from '../../../scripts/store/names.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
/** Those that name files, headings and tests as their evidence. */
const DOCUMENTS = ['PRIVACY.md', 'SECURITY.md', 'docs/stores.md', 'docs/releasing.md']

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** A heading as links name it. */
const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

/** What is wrong with what a document points at. */
function faults(document: string, text: string): string[] {
  const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts
  const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].flatMap(([, name = '']) =>
    scripts[name] ? [] : [`npm run ${name}: no such script`],
  )
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].flatMap(
    ([, path = '', heading]) => {
      const file = path ? join(dirname(document), path) : document
      if (!existsSync(join(ROOT, file))) return [`${file}: no such file`]
      if (!heading) return []
      const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => slug(title))
      return headings.includes(heading) ? [] : [`${file}#${heading}: no such heading`]
    },
  )
  const paths = [
    ...text.matchAll(
      /`((?:lib|components|entrypoints|scripts|test|store|docs|locales|assets)\/[^`\s]*|[\w.-]+\.(?:md|json|ts))`/g,
    ),
  ].flatMap(([, path = '']) => (existsSync(join(ROOT, path)) ? [] : [`${path}: no such file`]))
  return [...commands, ...links, ...paths, ...tests(text)]
}

/** Tests that are named, in quotation marks behind their file, but not there. */
function tests(text: string): string[] {
  const named = text.replace(/\s+/g, ' ').matchAll(/`(test\/[^`]+)`((?:,? “[^”]*”)*)/g)
  return [...named].flatMap(([, path = '', names = '']) => {
    const code = existsSync(join(ROOT, path)) ? read(path) : ''
    return [...names.matchAll(/“([^”]*)”/g)].flatMap(([, name = '']) =>
      code.includes(name) ? [] : [`${path}: no test “${name}”`],
    )
  })
}

describe('what a document points at is there', () => {
  it.each(DOCUMENTS)('%s', (document) => {
    expect(faults(document, read(document))).toEqual([])
  })

  it('what is not would be found', () => {
    const text = `[a](gone.md) [b](README.md#gone) \`lib/gone.ts\` \`gone.json\` npm run gone
      \`test/unit/project/lock.test.ts\` “is of exact versions”, “is gone”`
    expect(faults('PRIVACY.md', text)).toEqual([
      'npm run gone: no such script',
      'gone.md: no such file',
      'README.md#gone: no such heading',
      'lib/gone.ts: no such file',
      'gone.json: no such file',
      'test/unit/project/lock.test.ts: no test “is gone”',
    ])
  })
})

it('the newest version in the changelog is that of package.json', () => {
  expect(/^## \[([^\]]+)\]/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version())
})

it('the changelog names the lowest browsers that the manifests do', () => {
  const { chrome, firefox, firefox_android: android } = LOWEST
  expect(read('CHANGELOG.md').replace(/\s+/g, ' ')).toContain(
    `from version ${chrome}, Firefox from ${firefox}, Firefox for Android from ${android}`,
  )
})
