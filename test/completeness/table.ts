import { JSDOM } from 'jsdom'
import type { CompletenessState } from '../../lib/article/types.ts'
import { extract } from '../../lib/extract/index.ts'
import { cases, read } from '../fixtures/cases.ts'
import { MARKUPS } from './markup.ts'
import { type Story, stories } from './stories.ts'
import { WAYS, type Way } from './ways.ts'

/** One page and what it was taken for. */
export interface Verdict {
  /** The way it was made, or that it is a fixture page. */
  way: string
  page: string
  expected: CompletenessState
  found: CompletenessState
  evidence: string[]
}

/** Pages made in one way: enough for every markup and most languages to come up. */
const PER_WAY = 10

/** Every made page and every fixture page, judged. */
export function verdicts(): Verdict[] {
  const known = stories()
  return [...WAYS.flatMap((way, at) => made(way, known, at)), ...fixtures()]
}

function made(way: Way, known: readonly Story[], start: number): Verdict[] {
  const usable = known.filter(({ language }) => way.languages?.includes(language.slice(0, 2)) ?? true)
  // Stories in other languages first, so that they are not drowned by the English ones.
  const foreign = usable.filter(({ language }) => !language.startsWith('en'))
  const english = usable.filter(({ language }) => language.startsWith('en'))
  return Array.from({ length: PER_WAY }, (_, turn) => {
    const pool = turn % 2 && foreign.length > 0 ? foreign : english
    const story = pool[(start + turn * 3 + Math.floor(turn / 2)) % pool.length]
    const markup = MARKUPS[(start + turn) % MARKUPS.length]
    if (!story || !markup) throw new RangeError(`no story for ${way.name}`)
    const { url, html } = way.make(story, markup, turn)
    const { completeness } = extract(new JSDOM(html, { url }).window.document, url)
    return {
      way: way.name,
      page: `${story.name} (${story.language}), ${markup.name}, ${turn}`,
      expected: way.state,
      found: completeness.state,
      evidence: completeness.evidence,
    }
  })
}

function fixtures(): Verdict[] {
  return cases().map((page) => {
    const { completeness } = read(page)
    return {
      way: 'fixture page',
      page: page.name,
      expected: page.expected.completeness,
      found: completeness.state,
      evidence: completeness.evidence,
    }
  })
}

/** Share of the pages of a state that were taken for it. */
export function recall(all: readonly Verdict[], state: CompletenessState): number {
  const pages = all.filter(({ expected }) => expected === state)
  return pages.filter(({ found }) => found === state).length / pages.length
}

/** Share of the whole stories that were called cut or paywalled. */
export function falseAlarms(all: readonly Verdict[]): number {
  const whole = all.filter(({ expected }) => expected === 'complete')
  return whole.filter(({ found }) => found === 'cut' || found === 'paywalled').length / whole.length
}
