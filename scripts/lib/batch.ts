import type { DigestOptions } from '../../lib/article/digest.ts'
import type { Article } from '../../lib/article/types.ts'
import { digest } from '../../lib/digest.ts'
import { articleFromText } from '../../lib/extract/plain.ts'
import { answer } from './answer.ts'
import { asGiven } from './as-given.ts'
import { Failure } from './failure.ts'
import { lines } from './lines.ts'
import { readSource } from './page.ts'
import { kindOfContentType } from './source.ts'

type Fields = Record<string, unknown>

/**
 * Answers one line of JSON for each line read, in order, as each is done. A line that cannot be read is answered
 * with `{"id", "error"}` and stops nothing; blank lines are passed over.
 */
export async function* batch(
  input: AsyncIterable<Uint8Array>,
  options: DigestOptions,
): AsyncGenerator<string> {
  for await (const line of lines(input)) {
    if (line?.trim() === '') continue
    yield `${JSON.stringify(await answerLine(line, options))}\n`
  }
}

async function answerLine(line: string | null, options: DigestOptions): Promise<object> {
  let id: unknown = null
  try {
    if (line === null) throw new Failure('the line is longer than 128 MB')
    const fields = parseFields(line)
    id = fields.id ?? null
    const article = await readFields(fields)
    const answered = answer(article, digest(article, options))
    return { id, ...answered, summary: summaryAsGiven(fields, answered.summary) }
  } catch (error) {
    id ??= line && idOfBrokenLine(line)
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

function parseFields(line: string): Fields {
  const value: unknown = JSON.parse(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Failure('the line is no JSON object')
  return { ...value }
}

async function readFields(fields: Fields): Promise<Article> {
  const { html, text } = fields
  if (typeof html === 'string') {
    const kind = kindOfContentType(stringOf(fields.contentType) ?? 'text/html')
    return readSource(html, kind, addressOf(fields.url))
  }
  if (typeof text === 'string') {
    const title = stringOf(fields.title)
    const language = stringOf(fields.language) ?? stringOf(fields.lang)
    return articleFromText({ text, ...(title && { title }), ...(language && { language }) })
  }
  throw new Failure('the line has neither "html" (a page\'s source) nor "text" (of an article already clean)')
}

/** Of a text that came clean, the sentences are its own to the last character; a page's are as the page is read. */
function summaryAsGiven({ html, text }: Fields, summary: readonly string[]): readonly string[] {
  if (typeof html === 'string' || typeof text !== 'string') return summary
  return summary.map((sentence) => asGiven(text, sentence))
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** A page is read whatever its address looks like; without a usable one its relative links are lost. */
function addressOf(url: unknown): string {
  return typeof url === 'string' && URL.canParse(url) ? url : ''
}

/** A line cut in the middle still says whose answer this is. */
function idOfBrokenLine(line: string): string | null {
  return /^\s*\{\s*"id"\s*:\s*"([^"\\]{1,200})"/.exec(line)?.[1] ?? null
}
