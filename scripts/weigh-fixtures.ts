/**
 * Gives a fixture page the weight of a real one. A newsroom's page is nine parts script, style and state to one
 * part story, and extraction has to walk past all of it. A page asks for weight where it belongs:
 *
 *     <!--weight:script:120000-->   inline script, about 120,000 characters
 *     <!--weight:style:40000-->     a style sheet
 *     <!--weight:state:900000-->    JSON state as a framework's hydration leaves it
 *     <!--weight:ads:30000-->       hidden advertising slots and tracking frames
 *
 * Run by hand (`node scripts/weigh-fixtures.ts FILE…`) it replaces the comments in place; what is committed is the
 * heavy page, so that a test reads exactly what a browser would.
 */
import { readFileSync, writeFileSync } from 'node:fs'

type Dice = (below: number) => number

const SYLLABLES =
  'ba con del em fra gor hin jet kal lum mor nex op per quo ras sil tor ume vis wex yor zan'.split(' ')
const NOUNS = 'slot page view user ad unit track bid region teaser module layout consent event queue'.split(
  ' ',
)
const VERBS = 'get set load init render merge flush sync track resolve hydrate measure'.split(' ')

/** Small and repeatable (mulberry32): the same page weighs the same on every machine. */
function dice(seed: string): Dice {
  let state = 0
  for (const char of seed) state = (Math.imul(state, 31) + (char.codePointAt(0) ?? 0)) | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const pick = (list: readonly string[], roll: Dice): string => list[roll(list.length)] ?? ''
const word = (roll: Dice): string => pick(SYLLABLES, roll) + pick(SYLLABLES, roll) + pick(SYLLABLES, roll)
const camel = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const identifier = (roll: Dice): string => pick(VERBS, roll) + camel(pick(NOUNS, roll)) + camel(word(roll))

const LINES: Record<string, (roll: Dice) => string> = {
  script: (roll) => {
    const name = identifier(roll)
    return `function ${name}(a,b){var c=window.__${word(roll)}||{};if(a>${roll(900)}){c["${word(roll)}"]=b?${roll(1e6)}:"${word(roll)}-${roll(9999)}"}return c.${pick(NOUNS, roll)}&&${identifier(roll)}(c,${roll(64)})}`
  },
  style: (roll) =>
    `.${word(roll)}-${roll(1e5).toString(36)}{margin:${roll(48)}px ${roll(9)}%;color:#${(0x100000 + roll(0xefffff)).toString(16)};font-size:${10 + roll(30)}px}`,
  state: (roll) =>
    `{"id":"${roll(2 ** 31).toString(36)}","type":"${pick(NOUNS, roll)}","slug":"/${word(roll)}/${word(roll)}-${word(roll)}","weight":${roll(1000) / 1000},"flags":[${roll(2)},${roll(2)},${roll(9)}],"label":"${camel(word(roll))} ${word(roll)} ${word(roll)}"}`,
  ads: (roll) =>
    `<div class="ad-${word(roll)}" id="google_ads_${roll(1e6)}" style="display:none" data-bid="${word(roll)}:${roll(1e6)}"><iframe src="about:blank" title="${word(roll)}" width="1" height="1"></iframe></div>`,
}

const WRAP: Record<string, [before: string, separator: string, after: string]> = {
  script: ['<script>', '\n', '</script>'],
  style: ['<style>', '\n', '</style>'],
  state: ['[', ',', ']'],
  ads: ['', '\n', ''],
}

/** The page with its weight comments replaced. `seed` makes one page's ballast unlike another's. */
export function weigh(page: string, seed: string): string {
  const roll = dice(seed)
  return page.replace(/<!--weight:(\w+):(\d+)-->/g, (comment, kind: string, size: string) => {
    const line = LINES[kind]
    const wrap = WRAP[kind]
    if (!line || !wrap) throw new RangeError(`no such weight: ${comment}`)
    const lines: string[] = []
    for (let length = 0; length < Number(size); length += (lines.at(-1) ?? '').length + 1)
      lines.push(line(roll))
    return wrap[0] + lines.join(wrap[1]) + wrap[2]
  })
}

if (import.meta.main) {
  for (const file of process.argv.slice(2)) writeFileSync(file, weigh(readFileSync(file, 'utf8'), file))
}
