import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shownLiterals } from './shown-literals.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const files = (pattern: string) => globSync(pattern, { cwd: ROOT }).toSorted()
const read = (file: string) => readFileSync(resolve(ROOT, file), 'utf8')

describe('words in the source of a component', () => {
  it.each(files('{components,entrypoints}/**/*.{ts,tsx}'))('%s has none', (file) => {
    expect(shownLiterals(read(file))).toEqual([])
  })

  it.each([
    '<p>Copied</p>',
    '<p>{done && "Copied"}</p>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source
    '<p>{`Copied ${n}`}</p>',
    '<p>{done ? "Copied" : t("copy.one")}</p>',
    '<button aria-label="Copied" />',
    '<input placeholder={done ? t("copy.one") : "Copied"} />',
  ])('are found in %s', (source) => {
    expect(shownLiterals(source)).toEqual(['Copied'])
  })

  it('are found where a function is given them', () => {
    expect(shownLiterals('announce("The quote was copied")')).toEqual(['The quote was copied'])
  })

  it('are not taken for keys, classes and the rest that is for the machine', () => {
    expect(
      shownLiterals('<p class="copy one" role="status">{t("copy.one")}{kind === "exact" && n}</p>'),
    ).toEqual([])
  })
})
