import { enableCompileCache } from 'node:module'
import { reportFailure } from './lib/failure.ts'

// Reading a hundred small files of TypeScript takes longer than reading a page; Node does it once and remembers.
enableCompileCache()

// The reader of a pipe may have had enough, as `head` has: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const { main } = await import('./lib/main.ts')
await main(process.argv.slice(2)).catch(reportFailure)
