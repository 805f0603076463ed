/**
 * How much of the article is kept, and how much of the page: plain Readability, then Lede, by the folder's scorer.
 *
 *   npm run bench:extraction -- DIR [options of DIR/score.mjs]
 */
import { fileURLToPath } from 'node:url'
import { readArguments, run, score } from './score.ts'

const { directory, options } = readArguments('extraction')
const readability = fileURLToPath(new URL('readability.ts', import.meta.url))
console.log('plain Readability')
const plain = await run(directory, options, [process.execPath, readability])
console.log('\nLede')
process.exitCode = Math.max(plain, await score(directory, options, []))
