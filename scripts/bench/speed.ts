/**
 * What reading a page costs in real Chromium: all that Lede's content scripts and worker do for an article, one after
 * the other in one page, against a clone of the page and plain Readability.
 *
 *   npm run bench:speed [-- DIR] [--pages N] [--rounds N]
 *
 * Pages come from DIR's `data/*.jsonl.gz`, evenly from each set, or from the project's fixtures. Their scripts do not
 * run and nothing is loaded from anywhere. Below, the sizes of what ships, compressed.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import puppeteer, { type CDPSession } from 'puppeteer-core'
import { build } from 'vite'
import { buildExtension } from '../browsers/build.ts'
import { findBrowser } from '../browsers/find.ts'
import { serve } from '../lib/serve.ts'
import type { Times } from './in-page.ts'
import { geometricMean, median, quantile } from './statistics.ts'

const ROOT = join(import.meta.dirname, '../..')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '60' }, rounds: { type: 'string', default: '7' } },
})
const pages = positionals[0] ? await setPages(positionals[0], Number(values.pages)) : await fixturePages()
const executablePath = findBrowser('chromium')
if (!executablePath) throw new Error('no Chromium found: npm start installs one or says how')

const script = await bundle()
const server = await serve((path) => {
  const html = pages.get(decodeURIComponent(path.slice(1)))
  if (html === undefined) return undefined
  // Without scripts, pages send their visitors elsewhere.
  const body = html.replace(/http-equiv=["']?refresh/gi, 'data-refresh')
  return { body, contentType: 'text/html; charset=utf-8' }
})
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  pipe: true,
  args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
const ratios: {
  name: string
  lede: number
  control: number
  readabilityMs: number
  ledeMs: number
  transferMs: number
  characters: number
  asked: boolean
}[] = []
try {
  const page = await browser.newPage()
  await page.setJavaScriptEnabled(false)
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    void (request.isNavigationRequest() && request.url().startsWith(server.origin)
      ? request.continue()
      : request.abort())
  })
  const session = await page.createCDPSession()
  for (const name of pages.keys()) {
    await page.goto(`${server.origin}/${encodeURIComponent(name)}`, { waitUntil: 'domcontentloaded' })
    const times = await run(session, await frameOf(session), Number(values.rounds))
    const readabilityMs = median(times.readability)
    const ledeMs = median(times.lede)
    ratios.push({
      name,
      readabilityMs,
      ledeMs,
      transferMs: median(times.transfer),
      characters: times.characters,
      asked: times.asked,
      lede: ledeMs / readabilityMs,
      control: median(times.control) / readabilityMs,
    })
  }
} finally {
  await browser.close()
  await server.close()
}

for (const column of ['lede', 'control'] as const) {
  const all = ratios.map((ratio) => ratio[column])
  console.log(
    `${column.padEnd(8)} over clone + Readability: geometric mean ${geometricMean(all).toFixed(2)} · p95 ${quantile(all, 0.95).toFixed(2)} · worst ${Math.max(...all).toFixed(2)}`,
  )
}
const milliseconds = (key: 'readabilityMs' | 'ledeMs' | 'transferMs') =>
  `median ${median(ratios.map((ratio) => ratio[key])).toFixed(1)} ms · p95 ${quantile(
    ratios.map((ratio) => ratio[key]),
    0.95,
  ).toFixed(1)} ms`
console.log(`clone + Readability: ${milliseconds('readabilityMs')}`)
console.log(`Lede:                ${milliseconds('ledeMs')}  (${ratios.length} pages)`)
const kilobytes = ratios.map((ratio) => ratio.characters / 1000)
console.log(
  `  of it to and fro:  ${milliseconds('transferMs')}  (median ${median(kilobytes).toFixed(0)} kB, most ${Math.max(...kilobytes).toFixed(0)} kB)`,
)
console.log(`  Readability asked: ${ratios.filter(({ asked }) => asked).length} pages`)
for (const slow of [...ratios].sort((a, b) => b.lede - a.lede).slice(0, 5))
  console.log(`  ${slow.lede.toFixed(2)}  ${slow.ledeMs.toFixed(1)} ms  ${slow.name}`)
await printSizes()

async function run(session: CDPSession, frameId: string, rounds: number): Promise<Times> {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId })
  const evaluate = (expression: string) =>
    session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      returnByValue: true,
    })
  await evaluate(script)
  const { result, exceptionDetails } = await evaluate(`measure(${rounds})`)
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as Times
}

async function frameOf(session: CDPSession): Promise<string> {
  const { frameTree } = await session.send('Page.getFrameTree')
  return frameTree.frame.id
}

async function bundle(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'lede-bench-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        lib: {
          entry: join(import.meta.dirname, 'in-page.ts'),
          formats: ['iife'],
          name: 'bench',
          fileName: () => 'bench.js',
        },
      },
    })
    return await readFile(join(outDir, 'bench.js'), 'utf8')
  } finally {
    await rm(outDir, { recursive: true })
  }
}

async function setPages(directory: string, wanted: number): Promise<Map<string, string>> {
  const data = join(directory, 'data')
  const sets = (await readdir(data)).filter((name) => name.endsWith('.jsonl.gz'))
  const found = new Map<string, string>()
  for (const set of sets) {
    const lines = gunzipSync(await readFile(join(data, set)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
    const share = Math.min(lines.length, Math.ceil(wanted / sets.length))
    for (let i = 0; i < share; i++) {
      const line = lines[Math.floor((i * lines.length) / share)]
      if (!line) continue
      const page = JSON.parse(line) as { id: string; html: string }
      found.set(`${set.split('.')[0]}-${page.id}`, page.html)
    }
  }
  return found
}

async function fixturePages(): Promise<Map<string, string>> {
  const folder = join(ROOT, 'test/fixtures/pages')
  const found = new Map<string, string>()
  for (const name of (await readdir(folder)).sort()) {
    const html = await readFile(join(folder, name, 'page.html'), 'utf8').catch(() => null)
    if (html !== null) found.set(name, html)
  }
  return found
}

async function printSizes(): Promise<void> {
  const folder = await buildExtension('chrome')
  console.log('compressed sizes')
  let injected = 0
  for (const name of (await readdir(folder, { recursive: true })).sort())
    if (/\.(?:js|css|json|html)$/.test(name)) {
      const bytes = gzipSync(await readFile(join(folder, name))).length
      if (name.startsWith('content-scripts')) injected += bytes
      console.log(size(bytes, name))
    }
  console.log(size(injected, 'all that may be put into a page'))
}

function size(bytes: number, name: string): string {
  return `  ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${name}`
}
