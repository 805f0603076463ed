import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { licenceFile } from '../../../scripts/build/licence-file.ts'
import { type Package, packageIn } from '../../../scripts/build/package.ts'

const TERMS = 'Do with it what you like.\n\nIt comes without any promise.'

const made = (name: string, more: Partial<Package> = {}): Package => ({
  name,
  version: '1.2.3',
  licence: 'MIT',
  source: `https://example.org/${name}`,
  text: `MIT License\n\nCopyright (c) 2020 ${name} people\n\n${TERMS}\n`,
  ...more,
})

const count = (text: string, part: string) => text.split(part).length - 1

describe('the file of licences', () => {
  it('names every package with its version, its licence, its source and whose it is, in order', () => {
    const file = licenceFile([made('oak'), made('ash', { version: '4.0.0' })])
    expect(file).toContain('oak 1.2.3 (MIT)\n  https://example.org/oak\n  Copyright (c) 2020 oak people\n')
    expect(file).toContain('ash 4.0.0 (MIT)')
    expect(file.indexOf('ash 4.0.0')).toBeLessThan(file.indexOf('oak 1.2.3'))
  })

  it('has the same terms once, however they are broken into lines, and others beside them', () => {
    const wrapped = `The MIT License (MIT)\n\nCopyright (c) 2021 Elm\n\n${TERMS.replace('what you', 'what\nyou')}`
    const other = 'Copyright 2022 Yew\n\nDo not.'
    const file = licenceFile([made('oak'), made('elm', { text: wrapped }), made('yew', { text: other })])
    expect(count(file, 'without any promise')).toBe(1)
    expect(count(file, 'Do not.')).toBe(1)
    expect(count(file, 'Copyright')).toBe(3)
  })

  it('has a licence whole that a package only refers to', () => {
    const file = licenceFile([made('fir', { licence: 'Apache-2.0', text: 'Licensed under Apache 2.0.' })])
    expect(file).toContain('Licensed under Apache 2.0.')
    expect(file).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION')
    expect(file).toContain('END OF TERMS AND CONDITIONS')
  })

  it('says where a licence is that need not be passed on', () => {
    const file = licenceFile([made('bay', { licence: 'MPL-2.0', text: 'Mozilla Public License\n\nTerms.' })])
    expect(file).toContain('bay 1.2.3 (MPL-2.0)\n  https://example.org/bay\n')
    expect(file).toContain('https://mozilla.org/MPL/2.0/')
    expect(file).not.toContain('Terms.')
  })
})

describe('a package', () => {
  const installed = (name: string) => packageIn(join(import.meta.dirname, '../../../node_modules', name))

  it('is described by what it holds', async () => {
    const preact = await installed('preact')
    expect(preact).toMatchObject({
      name: 'preact',
      licence: 'MIT',
      source: 'https://github.com/preactjs/preact',
    })
    expect(preact.text).toContain('Jason Miller')
  })

  it('that holds no licence has that of another from its repository', async () => {
    const { text, source } = await installed('wxt')
    expect(source).toBe('https://github.com/wxt-dev/wxt')
    expect(text).toBe((await installed('@wxt-dev/webextension-polyfill')).text)
  })

  it('has its own licence, without those of its tools', async () => {
    const { text } = await installed('vite')
    expect(text).toContain('Vite contributors')
    expect(text).not.toContain('Bundled dependencies')
  })
})
