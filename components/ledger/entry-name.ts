import { firstWords, wordsOf } from '../../lib/article/preview.ts'
import type { Removed } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'

/** As much as tells an entry from its neighbours, in characters. */
const NAME = 60

/** An entry by its first words, on one line. */
export function entryName({ blocks }: Removed): string {
  return firstWords(wordsOf(blocks).replace(/\n/g, ' '), NAME) || t('ledger.wordless')
}
