import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LISTINGS, MOST, storeFiles } from '../../../scripts/store/files.ts'
import { PICTURES } from '../../../scripts/store/listing.ts'
import { names, version } from '../../../scripts/store/names.ts'

const STORE = resolve(import.meta.dirname, '../../../store')
const named = await names()

describe('the texts for the stores', () => {
  it.each([...storeFiles(version(), named)])('%s is as the script makes it', (path, text) => {
    expect(readFileSync(join(STORE, path), 'utf8')).toBe(text)
  })
})

describe.each(['en', 'de'] as const)('in %s', (language) => {
  const { summary, description, search, pictures } = LISTINGS[language]

  it('no text is longer than its store takes', () => {
    expect(named[language].name.length).toBeLessThanOrEqual(MOST.name)
    expect(named[language].description.length).toBeLessThanOrEqual(MOST.short)
    expect(summary.length).toBeLessThanOrEqual(MOST.summary)
    // Edge takes none that is shorter.
    expect(description.length).toBeGreaterThanOrEqual(250)
    expect(description.length).toBeLessThanOrEqual(MOST.description)
  })

  it('Edge takes its search terms: seven of them, of 30 characters, and 21 words in all', () => {
    expect(search.length).toBeLessThanOrEqual(7)
    for (const term of search) expect(term.length).toBeLessThanOrEqual(30)
    expect(search.join(' ').split(' ').length).toBeLessThanOrEqual(21)
  })

  it('every picture has words of its own', () => {
    const words = PICTURES.flatMap((picture) => Object.values(pictures[picture]))
    expect(new Set(words).size).toBe(2 * PICTURES.length)
  })
})
