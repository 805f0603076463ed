import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, it, vi } from 'vitest'
import { jsonLines, PATIENCE, runCli, startCli } from './run-cli.ts'
import { STORY } from './story.ts'

vi.setConfig(PATIENCE)

const line = (fields: object) => `${JSON.stringify(fields)}\n`

it('answers every line in its order, whatever the lines before it were', async () => {
  const filler = '<!-- filler -->'.repeat(350_000)
  const { code, stdout, stderr } = await runCli(
    ['--jsonl'],
    [
      line({ id: 'page', url: 'https://ellerby.example/library', html: STORY.html }),
      '{"id": "cut", "html": "<p>The line en\n',
      '\n',
      line({ id: 'empty', url: 'https://ellerby.example/', html: '' }),
      line({ id: 'pdf', url: 'https://ellerby.example/plan.pdf', html: '%PDF-1.7\n%����\n1 0 obj' }),
      line({ id: 'picture', html: '\u0000\u0001\u0002\u0003'.repeat(100), contentType: 'text/html' }),
      line({
        id: 'large',
        url: 'https://ellerby.example/library',
        html: STORY.html.replace('</body>', filler),
      }),
      line({ id: 'raw', html: `${STORY.title}\n\n${STORY.text}`, contentType: 'text/plain; charset=utf-8' }),
      line({ id: 7, title: STORY.title, text: STORY.text, lang: 'en' }),
      line({ id: 'neither', url: 'https://ellerby.example/' }),
      '[1]\n',
      JSON.stringify({ id: 'last', url: 'no address', html: STORY.html }),
    ].join(''),
  )
  expect(stderr).toBe('')
  expect(code).toBe(0)
  const answers = jsonLines(stdout)
  expect(answers.map(({ id }) => id)).toEqual([
    'page',
    'cut',
    'empty',
    'pdf',
    'picture',
    'large',
    'raw',
    7,
    'neither',
    null,
    'last',
  ])
  const failed = answers.filter(({ error }) => error !== undefined)
  expect(failed.map(({ id }) => id)).toEqual(['cut', 'pdf', 'picture', 'neither', null])
  for (const { id, text: clean } of answers.filter(({ error }) => error === undefined))
    expect(clean, `the text of ${id}`).toBe(id === 'empty' ? '' : STORY.text)
  expect(answers[2]).toMatchObject({ completeness: { state: 'not-article' } })
})

it('keeps to the clean text it is given, in the language it is said to be in', async () => {
  const german = 'Zuerst erschienen in der Morgenausgabe.\nUnd noch ein Satz.'
  const { stdout } = await runCli(['--jsonl'], line({ id: 'a', text: german, language: 'de' }))
  expect(jsonLines(stdout)[0]).toMatchObject({
    language: 'de',
    text: 'Zuerst erschienen in der Morgenausgabe.\n\nUnd noch ein Satz.',
  })
})

it('answers a line before the next one comes', async () => {
  const child = startCli(['--jsonl'])
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  for (const id of ['first', 'second']) {
    child.stdin.write(line({ id, text: STORY.text }))
    const answer = await answers.next()
    expect(answer.done).toBeFalsy()
    expect(JSON.parse(answer.value ?? '')).toMatchObject({ id })
  }
  child.stdin.end()
  expect((await answers.next()).done).toBe(true)
})

it('ends quietly when its reader has had enough', async () => {
  const child = startCli(['--jsonl'])
  const closed = once(child, 'close')
  const complaint = text(child.stderr)
  child.stdin.write(line({ id: 'first', text: STORY.text }))
  await Promise.race([once(child.stdout, 'data'), closed])
  child.stdout.destroy()
  child.stdin.end(line({ id: 'second', text: STORY.text }).repeat(50))
  expect(await closed).toEqual([0, null])
  expect(await complaint).toBe('')
})
