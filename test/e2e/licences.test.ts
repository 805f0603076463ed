import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, inject, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const IMPORT = /^(?:import|export) (?!type )[^;]*?from '(@[\w-]+\/[\w.-]+|[a-z][\w.-]*)(?:\/[^']*)?'/gm

/** The packages that our own code takes anything but types from. */
const imported = new Set(
  globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: ROOT }).flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].flatMap(([, name]) => name ?? []),
  ),
)

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version

describe.each(['chromium', 'firefox'] as const)('what is built for %s', (browser) => {
  const file = readFileSync(join(inject(browser).extensionDir, 'third-party.txt'), 'utf8')

  it('says of every package in it which version it is, and under which licence', () => {
    expect([...imported]).toEqual(expect.arrayContaining(['preact', 'wxt', '@mozilla/readability']))
    // What `wxt/browser` stands for.
    for (const name of [...imported, 'webextension-polyfill'])
      expect(file).toMatch(
        new RegExp(`^${name} ${versionOf(name).replaceAll('.', '\\.')} \\([\\w.-]+\\)$`, 'm'),
      )
  })

  it('has the terms of each, or where they are, and no path of the machine that built it', () => {
    for (const words of ['Permission is hereby granted', 'https://mozilla.org/MPL/2.0/', 'Apache License'])
      expect(file).toContain(words)
    expect(file).not.toContain(ROOT)
    expect(file).not.toContain('node_modules')
  })
})
