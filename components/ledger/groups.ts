import type { Reason, Removed } from '../../lib/article/types.ts'

export interface Group {
  reason: Reason
  entries: Removed[]
}

/** Entries by their reason, in page order, the reason with most of them first. */
export function groupsOf(entries: readonly Removed[]): Group[] {
  return [...Map.groupBy(entries, (entry) => entry.reason)]
    .map(([reason, entries]) => ({ reason, entries }))
    .sort((a, b) => b.entries.length - a.entries.length)
}
