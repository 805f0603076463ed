import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { checkQuote } from '../../lib/check/index.ts'
import { digest } from '../../lib/digest.ts'
import '../../lib/languages/all.ts'
import { markdown } from '../../lib/share/markdown.ts'
import { answer } from './answer.ts'
import { batch } from './batch.ts'
import { decode } from './decode.ts'
import { HELP, type Options, readOptions } from './options.ts'
import { readSource } from './page.ts'
import { print } from './print.ts'
import { printCheck } from './print-check.ts'
import { fromUser, readBytes } from './read-bytes.ts'
import { kindOfFile } from './source.ts'

/** The command line, program name left out. Rejects with a `Failure` for what its user can mend. */
export async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  if (!options) await write(HELP)
  else if (options.output === 'jsonl')
    for await (const line of batch(process.stdin, options.digest)) await write(line)
  else await write(await one(options))
}

/** One page, in the form asked for. */
async function one({ file, url, output, digest: wanted, check }: Options): Promise<string> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readBytes(file)
  const kind = kindOfFile(file, bytes)
  const source = decode(bytes, kind === 'text' ? 'text' : 'html')
  const article = await readSource(
    source,
    kind,
    url ?? (file === '-' ? '' : pathToFileURL(fromUser(file)).href),
  )
  if (output === 'markdown') return markdown(article)
  if (output === 'check') return printCheck(article, checkQuote(article, check))
  const found = digest(article, wanted)
  if (output === 'json') return `${JSON.stringify(answer(article, found), null, 2)}\n`
  return print(article, found, process.stdout.columns)
}

/** Resolves when the text has been handed on, so that a batch never outruns a slow reader. */
function write(text: string): Promise<void> {
  return new Promise((done) => process.stdout.write(text, () => done()))
}
