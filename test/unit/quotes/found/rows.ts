import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../lib/article/types.ts'
import { said } from '../article.ts'

/** What it shows, its language, its blocks, the quotes an editor would list: parts joined by " … ". */
export type Row = readonly [
  what: string,
  language: string,
  content: readonly (string | Partial<Block>)[],
  wanted: readonly string[],
]

export function findsQuotes(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s (%s)', (_what, language, content, wanted) => {
      expect(said(content, language).map(([text]) => text)).toEqual(wanted)
    })
  })
}
