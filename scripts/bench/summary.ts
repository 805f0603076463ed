/**
 * How near the summaries come to those that people wrote.
 *
 *   npm run bench:summary -- DIR [options of DIR/score.mjs]
 *
 * DIR has the scorer and its data; the scorer runs our command line as anybody would.
 */
import { readArguments, score } from './score.ts'

const { directory, options } = readArguments('summary')
process.exitCode = await score(directory, options, ['--sentences', '3'])
