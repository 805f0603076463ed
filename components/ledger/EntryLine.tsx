import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { firstWords, wordsOf } from '../../lib/article/preview.ts'
import type { Article, Removed } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { byKey } from '../keys/by-key.ts'
import { entryName } from './entry-name.ts'

/** What is shown of an entry at first, and how much more at a time: one holds a page's whole menu, in characters. */
const FIRST = 120
const STEP = 4_000

interface Props {
  article: Pick<Article, 'language'>
  entry: Removed
  /** What can be done with it. */
  children: ComponentChildren
}

/** One entry of the ledger: its first words, all of them when asked for, and what can be done with it. */
export function EntryLine({ article, entry, children }: Props) {
  const [shown, setShown] = useState(0)
  const words = wordsOf(entry.blocks)
  const name = entryName(entry)
  const rest = shown > 0 ? words.length > shown : words.length > FIRST
  return (
    <li class="ledger-entry">
      <p
        class={shown > 0 ? 'ledger-words open' : 'ledger-words'}
        lang={words ? (article.language ?? undefined) : undefined}
        dir="auto"
      >
        {shown > 0 ? words.slice(0, shown) : firstWords(words, FIRST) || t('ledger.wordless')}
      </p>
      <div class="ledger-actions">
        {children}
        {rest && (
          <button
            type="button"
            class="quiet"
            {...byKey('open')}
            aria-label={t('ledger.moreLabel', [name])}
            onClick={() => setShown(shown + STEP)}
          >
            {t('ledger.more')}
          </button>
        )}
        {shown > 0 && !rest && (
          <button
            type="button"
            class="quiet"
            {...byKey('open')}
            aria-label={t('ledger.lessLabel', [name])}
            onClick={() => setShown(0)}
          >
            {t('ledger.less')}
          </button>
        )}
      </div>
    </li>
  )
}
