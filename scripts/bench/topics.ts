/**
 * How many of the topics that people chose are found, for each set of articles in the folder.
 *
 *   npm run bench:topics -- DIR [options of DIR/score.mjs]
 *
 * DIR has the scorer and, in `data`, its sets; naming one with `--data FILE` scores that one alone.
 */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readArguments, score } from './score.ts'

const { directory, options } = readArguments('topics')
const data = join(directory, 'data')
const sets = options.includes('--data')
  ? [options]
  : (await readdir(data))
      .filter((name) => name.endsWith('.jsonl.gz'))
      .map((name) => ['--data', join(data, name), ...options])
for (const one of sets)
  process.exitCode = Math.max(Number(process.exitCode ?? 0), await score(directory, one, ['--topics', '10']))
