import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { PATIENCE, runCli } from './run-cli.ts'
import { STORY } from './story.ts'

vi.setConfig(PATIENCE)

let folder: string
const file = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-cli-'))
  await Promise.all([
    writeFile(file('page.html'), STORY.html),
    writeFile(file('page.txt'), `${STORY.title}\n\n${STORY.text}\n`),
    writeFile(file('latin.html'), Buffer.from(`<title>Caf\xe9</title><p>${STORY.paragraphs[0]}`, 'latin1')),
    writeFile(file('paper.pdf'), Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj', 'latin1')),
    writeFile(file('empty.html'), ''),
  ])
})
afterAll(() => rm(folder, { recursive: true }))

describe('one page', () => {
  it('is answered as one JSON object with every field', async () => {
    const { code, stdout, stderr } = await runCli([
      '--json',
      '--url',
      'https://ellerby.example/library',
      file('page.html'),
    ])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const answer = JSON.parse(stdout)
    expect(Object.keys(answer)).toEqual([
      'title',
      'byline',
      'published',
      'site',
      'language',
      'text',
      'quotes',
      'summary',
      'topics',
      'threads',
      'facts',
      'removed',
      'completeness',
    ])
    expect(answer.title).toBe(STORY.title)
    expect(answer.text).toBe(STORY.text)
    expect(answer.quotes.map((quote: { speaker: string }) => quote.speaker)).toEqual([
      'Marta Quill',
      'Osric Vane',
    ])
    expect(answer.completeness.state).toBe('complete')
  })

  it('gives exactly as many sentences and topics as asked for', async () => {
    const { stdout } = await runCli(['--json', '--sentences', '2', '--topics', '3', file('page.html')])
    const { summary, topics, text } = JSON.parse(stdout)
    expect(summary).toHaveLength(2)
    for (const sentence of summary) expect(text).toContain(sentence)
    expect(topics).toHaveLength(3)
  })

  it('is printed for people, headline first', async () => {
    const { code, stdout } = await runCli([file('page.html')])
    expect(code).toBe(0)
    expect(stdout.startsWith(STORY.title)).toBe(true)
    expect(stdout).toMatch(/Quotes\n\n {2}“We counted the books/)
    expect(stdout).toContain('Marta Quill, the head librarian')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('comes out as Markdown', async () => {
    const { stdout } = await runCli(['--markdown', file('page.html')])
    expect(stdout.startsWith(`# ${STORY.title}\n`)).toBe(true)
    for (const paragraph of STORY.paragraphs) expect(stdout).toContain(`\n${paragraph}\n`)
  })

  it('is asked whether it has some words', async () => {
    await writeFile(file('bridge.txt'), 'Bridge\n\n“We will not sell the bridge to anyone,” said Ada Loom.\n')
    const run = async (words: string) => (await runCli(['--check', words, file('bridge.txt')])).stdout
    expect(await run("We'll sell it")).toBe('Absent\n')
    expect(await run('we will not sell the bridge')).toBe(
      'Exact\nSet otherwise: case\nb2:1-28 We will not sell the bridge\n',
    )
    expect(await run('We will not … to anyone')).toBe(
      'Trimmed\nWe will not {... sell the bridge ...} to anyone\nb2:1-12 We will not\nb2:29-38 to anyone\n',
    )
    expect(await run('We will never sell [it]')).toBe(
      'Altered\nWe will {+never+} [-not-] sell [it]\nb2:1-8 We will\nb2:13-17 sell\n',
    )
    expect(await run('…')).toBe('Nothing to check: there is no word in it.\n')
  })

  it('may be plain text', async () => {
    const { stdout } = await runCli(['--json', file('page.txt')])
    expect(JSON.parse(stdout)).toMatchObject({ title: STORY.title, text: STORY.text })
  })

  it('may come from standard input, as HTML or as text', async () => {
    const [html, text] = await Promise.all([
      runCli(['--json', '-'], STORY.html),
      runCli(['--json', '-'], `${STORY.title}\n\n${STORY.text}`),
    ])
    expect(JSON.parse(html.stdout).text).toBe(STORY.text)
    expect(JSON.parse(text.stdout).text).toBe(STORY.text)
  })

  it('is decoded as windows-1252 when it is no UTF-8 and declares nothing', async () => {
    const { stdout } = await runCli(['--json', file('latin.html')])
    expect(JSON.parse(stdout).title).toBe('Café')
  })

  it('is said to be no article when it is empty', async () => {
    const { code, stdout } = await runCli(['--json', file('empty.html')])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ text: '', completeness: { state: 'not-article' } })
  })
})

describe('what cannot be done', () => {
  it.each([
    [
      'a file that is not there',
      ['--json', 'nowhere.html'],
      1,
      /cannot read nowhere\.html: there is no such file/,
    ],
    ['a folder', ['scripts'], 1, /it is a folder/],
    ['no file', [], 2, /name a FILE/],
    ['two files', ['a.html', 'b.html'], 2, /one FILE at a time/],
    ['an unknown option', ['--jason', 'a.html'], 2, /--jason/],
    ['two forms at once', ['--json', '--markdown', 'a.html'], 2, /cannot go together/],
    ['a number that is none', ['--sentences', 'three', 'a.html'], 2, /--sentences takes a whole number/],
    ['an address that is none', ['--url', 'ellerby', 'a.html'], 2, /is no address/],
    ['a file beside --jsonl', ['--jsonl', 'a.html'], 2, /standard input/],
  ] as const)('%s ends with its own exit code and says what to do', async (_, args, code, message) => {
    const run = await runCli(args)
    expect(run.code).toBe(code)
    expect(run.stderr).toMatch(message)
    expect(run.stderr).not.toMatch(/ {4}at /)
    expect(run.stdout).toBe('')
  })

  it('a PDF is told apart from a page', async () => {
    const run = await runCli(['--json', file('paper.pdf')])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(/this is a PDF/)
  })
})

it('explains itself', async () => {
  const { code, stdout } = await runCli(['--help'])
  expect(code).toBe(0)
  for (const option of ['--url', '--json', '--markdown', '--sentences', '--topics', '--jsonl'])
    expect(stdout).toContain(option)
})
