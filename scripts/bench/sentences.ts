/**
 * How many ends of sentences are found, and how many found are none, against places marked by hand.
 *
 *   npm run bench:sentences -- DIR SAMPLE [--misses]
 *
 * DIR holds the texts, SAMPLE (`sentences.en.json` here) names files of DIR, ids in them and places: `passages` drawn
 * at random, in which every end inside a line is marked, and single `places` drawn where it is hard to tell. A line's
 * own end is not counted, nobody misses it. Texts are not part of the sample; `--misses` prints a few words around.
 */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sentences } from '../../lib/text/sentences.ts'

interface Sample {
  language: string
  passages: { file: string; id: string; start: number; end: number; ends: number[] }[]
  places: { file: string; id: string; at: number; kind: string; end: boolean }[]
}

interface Outcome {
  right: number
  /** Found, but no end. */
  wrong: number
  missed: number
}

type Splitter = (text: string) => Set<number>

const [directory, samplePath, flag] = process.argv.slice(2)
if (!directory || !samplePath) throw new Error('npm run bench:sentences -- DIR SAMPLE [--misses]')
const sample = JSON.parse(await readFile(resolve(samplePath), 'utf8')) as Sample
const texts = new Map<string, string>()
for (const file of new Set([...sample.passages, ...sample.places].map(({ file }) => file)))
  for (const line of gunzipSync(await readFile(join(directory, file)))
    .toString()
    .split('\n')
    .filter(Boolean)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    texts.set(`${file} ${id}`, text)
  }

report('Intl.Segmenter', (text) => {
  const segmenter = new Intl.Segmenter(sample.language, { granularity: 'sentence' })
  const ends = Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.trimEnd().length)
  return new Set(ends)
})
report('ours', (text) => new Set(sentences(text, sample.language).map(({ end }) => end)), flag === '--misses')
time()

function report(name: string, split: Splitter, misses = false): void {
  const known = new Map<string, Set<number>>()
  const endsOf = (key: string): Set<number> => {
    const found = known.get(key) ?? split(texts.get(key) ?? '')
    known.set(key, found)
    return found
  }
  const show = (kind: string, key: string, at: number) => {
    const text = texts.get(key) ?? ''
    if (misses) console.log(`  ${kind}: ${text.slice(Math.max(0, at - 60), at)} | ${text.slice(at, at + 40)}`)
  }
  const random: Outcome = { right: 0, wrong: 0, missed: 0 }
  for (const { file, id, start, end, ends } of sample.passages) {
    const key = `${file} ${id}`
    const wanted = new Set(ends)
    const text = texts.get(key) ?? ''
    const inLine = (at: number) =>
      at > start && at < end && !/^[^\S\n]*(?:\n|$)/.test(text.slice(at, at + 40))
    const found = new Set([...endsOf(key)].filter(inLine))
    random.right += found.intersection(wanted).size
    for (const at of found.difference(wanted)) show('no end', key, at)
    random.wrong += found.difference(wanted).size
    for (const at of wanted.difference(found)) show('missed', key, at)
    random.missed += wanted.difference(found).size
  }
  const hard: Outcome = { right: 0, wrong: 0, missed: 0 }
  for (const { file, id, at, kind, end } of sample.places) {
    const key = `${file} ${id}`
    const found = endsOf(key).has(at)
    if (found && end) hard.right++
    else if (found !== end) {
      show(`${kind}, ${end ? 'missed' : 'no end'}`, key, at)
      hard[end ? 'missed' : 'wrong']++
    }
  }
  if (sample.passages.length > 0) console.log(`${name}, at random: ${scores(random)}`)
  console.log(`${name}, hard places: ${scores(hard)} (${sample.places.length} places)`)
}

function scores({ right, wrong, missed }: Outcome): string {
  const [precision, recall] = [right / (right + wrong), right / (right + missed)]
  const percent = (share: number) => (share * 100).toFixed(1)
  const f1 = (2 * precision * recall) / (precision + recall)
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} (${right} right, ${wrong} wrong, ${missed} missed)`
}

/** The best of a few rounds over all the texts. */
function time(): void {
  const all = [...texts.values()].filter((text) => text.length > 1000).slice(0, 1500)
  const count = all.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now()
    for (const text of all) sentences(text, sample.language)
    return performance.now() - start
  })
  console.log(`ours, ms per 1,000 words: ${((Math.min(...rounds) / count) * 1000).toFixed(3)}`)
}
