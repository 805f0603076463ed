import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Package } from './package.ts'

/** Licences that packages mostly only refer to, but which ask to be passed on whole: section 4 (a) of Apache's. */
const WHOLE: Record<string, string> = {
  'Apache-2.0': readFileSync(join(import.meta.dirname, '../../assets/apache-2.0.txt'), 'utf8'),
}

/**
 * Licences by which it is enough to say that the code is under them, and where they and its source can be had: section
 * 3.2 of Mozilla's, for what is not source.
 */
const NAMED: Record<string, string> = { 'MPL-2.0': 'https://mozilla.org/MPL/2.0/' }

const TITLE = /^(?:#.*|the mit license \(mit\)|mit license|.* is released under the mit license:)$/i
const COPYRIGHT = /^copyright (?:\(c\)|©|\d)/i
const RULE = `\n${'-'.repeat(72)}\n`

/** A text without its title and the lines that say whose it is, so that the same terms are the same words. */
function termsOf(text: string): string {
  const paragraphs = text.split(/\r?\n\s*\r?\n/).map((one) => one.trim())
  const lines = paragraphs.map((one) =>
    one.split('\n').filter((line) => !TITLE.test(line) && !COPYRIGHT.test(line)),
  )
  return lines
    .filter((left) => left.length > 0)
    .map((left) => left.join('\n'))
    .join('\n\n')
    .trim()
}

const holders = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => COPYRIGHT.test(line))

/** A text a line to a paragraph, as wide as its window. */
const paragraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((one) => worded(one).trim())
    .join('\n\n')

const worded = (terms: string) => terms.replace(/\s+/g, ' ')

/** Every package with its version, source and owners, sorted; then every licence that is to be passed on, once. */
export function licenceFile(packages: readonly Package[]): string {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))
  const heads = sorted.map(({ name, version, licence, source, text }) => {
    const address = NAMED[licence]
    const under = address ? [`Its source, at the address above, is under the licence at ${address}`] : []
    return [`${name} ${version} (${licence})`, source, ...holders(text), ...under].join('\n  ')
  })
  const terms = new Map<string, string>()
  for (const { licence, text } of sorted) {
    if (licence in NAMED) continue
    const own = termsOf(text)
    terms.set(worded(own), `${licence}\n\n${own}`)
    const whole = WHOLE[licence]
    if (whole) terms.set(worded(whole), `${licence}, in full\n\n${paragraphs(whole)}`)
  }
  const opening =
    'Lede holds parts by other people, made small, without what it never calls (scripts/build/libraries.ts of its source).'
  return `${[[opening, ...heads].join('\n\n'), ...terms.values()].join(`\n${RULE}\n`)}\n`
}
