/**
 * What a reader downloads: the bytes, minified and gzipped, of each part of the engine with all its tables, beside its
 * budget. Fails when one is over it.
 *
 *   npm run bench:size
 */
import { bytesOf, PARTS } from '../lib/size.ts'

for (const part of PARTS) {
  const bytes = await bytesOf(part)
  const limit = part.budget === null ? '' : ` of ${part.budget / 1000}`
  console.log(`${part.name.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(6)} kB${limit}`)
  if (part.budget !== null && bytes > part.budget) process.exitCode = 1
}
