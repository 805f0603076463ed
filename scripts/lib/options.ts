import { parseArgs } from 'node:util'
import type { DigestOptions } from '../../lib/article/digest.ts'
import { Failure } from './failure.ts'

export const HELP = `Reads a news page clean, finds who said what, and sums it up in the article's own words.

  npm run --silent lede -- [--url URL] [--json | --markdown] [--sentences N] [--topics N] FILE|-
  npm run --silent lede -- --check "WORDS" FILE|-
  npm run --silent lede -- --jsonl [--sentences N] [--topics N]  < pages.jsonl  > answers.jsonl

  FILE            an HTML page, or a .txt file holding a plain-text page; - reads standard input
  --url URL       the page's address, for its links and its site's name
  --json          everything found, as one JSON object
  --markdown      the clean article as Markdown
  --check "WORDS" whether the article has these words: exact, trimmed, altered or absent, and where
  --sentences N   exactly N summary sentences, where Lede would choose their number
  --topics N      exactly N topics, likewise
  --jsonl         one JSON object a line in, one a line out, in order:
                  {"id", "url", "html", "contentType"?} or {"id", "title"?, "text", "language"?}
  --help          this text

Exit status: 0 done, 1 the file cannot be read, 2 the command line is wrong.
`

type Output = 'terminal' | 'json' | 'markdown' | 'jsonl' | 'check'

export interface Options {
  output: Output
  /** A path, or `-` for standard input; with `jsonl` always `-`. */
  file: string
  url: string | null
  digest: DigestOptions
  /** With `check`, the words that are checked. */
  check: string
}

/** Reads the command line, program name left out; null asks for help. Throws a `Failure` that says what is wrong. */
export function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parse(args)
  if (values.help) return null
  const outputs = (['json', 'markdown', 'jsonl', 'check'] as const).filter(
    (name) => values[name] !== undefined,
  )
  if (outputs.length > 1) throw usage(`--${outputs.join(' and --')} cannot go together; choose one`)
  const output = outputs[0] ?? 'terminal'
  return {
    output,
    file: inputFile(positionals, output),
    url: address(values.url, output),
    check: values.check ?? '',
    digest: {
      ...(values.sentences !== undefined && { sentences: count('sentences', values.sentences) }),
      ...(values.topics !== undefined && { topics: count('topics', values.topics) }),
    },
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        json: { type: 'boolean' },
        markdown: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        check: { type: 'string' },
        sentences: { type: 'string' },
        topics: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error))
  }
}

function inputFile(positionals: readonly string[], output: Output): string {
  const [file, ...more] = positionals
  if (more.length > 0) throw usage(`one FILE at a time, not ${positionals.length}`)
  if (output !== 'jsonl') {
    if (file === undefined) throw usage('name a FILE, or - to read standard input')
    return file
  }
  if (file !== undefined && file !== '-') throw usage('--jsonl reads standard input: give it with < FILE')
  return '-'
}

function address(url: string | undefined, output: Output): string | null {
  if (url === undefined) return null
  if (output === 'jsonl') throw usage('--url is for one page; with --jsonl each line has its own "url"')
  if (!URL.canParse(url)) throw usage(`--url ${url} is no address; one starts with https:// or http://`)
  return url
}

function count(name: string, value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw usage(`--${name} takes a whole number from 1 to 9999, not ${value}`)
  return Number(value)
}

function usage(message: string): Failure {
  return new Failure(`${message}\nRun with --help to see how.`, 2)
}
