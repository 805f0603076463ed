import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../../../lib/article/digest.ts'
import { findQuotes } from '../../../../lib/quotes/index.ts'
import { articleOf } from '../article.ts'
import type { Case } from './case.ts'
import { PEOPLE } from './people.ts'
import { SOURCES } from './sources.ts'
import { THREADS } from './threads.ts'
import { VERBS } from './verbs.ts'

const SHORT: Partial<Record<Speaker['kind'], string>> = {
  organization: 'org',
  document: 'doc',
  anonymous: 'anon',
}

/** The speaker in the notation of the tables, as closely as the wanted one asks. */
function shown(speaker: Speaker | null | undefined, wanted: string): string {
  if (!speaker) return 'nobody'
  const kind = SHORT[speaker.kind]
  const either = /^anon\|org: /.test(wanted) && kind && kind !== 'doc'
  const prefix = either ? 'anon|org: ' : kind ? `${kind}: ` : ''
  const role = wanted.includes(' =')
    ? ` = ${(speaker.role ?? '').replace(/^(?:an?|the|its|his|her) /i, '')}`
    : ''
  return prefix + speaker.name + role
}

function check([text = '', ...wanted]: Case): void {
  const quotes = findQuotes(articleOf(text.split('\n')))
  expect(wanted.map((one, index) => shown(quotes[index]?.speaker, one)).join('; ')).toBe(wanted.join('; '))
}

describe('who said it, in English', () => {
  it.each(VERBS)('%s', (...row) => check(row))
  it.each(PEOPLE)('%s', (...row) => check(row))
  it.each(SOURCES)('%s', (...row) => check(row))
  it.each(THREADS)('%s', (...row) => check(row))
})
