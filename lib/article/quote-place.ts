import type { Quote } from './digest.ts'

/** Where a quote starts, as a key that outlasts the digest: ids are counted anew when something is put back. */
export function quotePlace({ id, spans: [first] }: Quote): string {
  return first ? `${first.block}:${first.start}` : id
}
