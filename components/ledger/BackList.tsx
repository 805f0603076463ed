import { entryId } from '../../lib/article/restore.ts'
import type { Article, Removed } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { byKey } from '../keys/by-key.ts'
import { EntryLine } from './EntryLine.tsx'
import { entryName } from './entry-name.ts'

interface Props {
  article: Pick<Article, 'language'>
  entries: readonly Removed[]
  takeOut: (entry: Removed, button: HTMLElement) => void
  show: (entry: Removed) => void
}

/** What the reader has put back: where it is now, and the way to take it out again. */
export function BackList({ article, entries, takeOut, show }: Props) {
  return (
    <section class="ledger-back">
      <h3>{t('ledger.back')}</h3>
      <ul>
        {entries.map((entry) => {
          const name = entryName(entry)
          return (
            <EntryLine key={entryId(entry)} article={article} entry={entry}>
              <button
                type="button"
                class="quiet ledger-move"
                {...byKey('putBack')}
                aria-label={t('ledger.takeOutLabel', [name])}
                onClick={(event) => takeOut(entry, event.currentTarget)}
              >
                {t('ledger.takeOut')}
              </button>
              {entry.blocks.some(({ text }) => text !== '') && (
                <button
                  type="button"
                  class="quiet"
                  {...byKey('show')}
                  aria-label={t('ledger.showLabel', [name])}
                  onClick={() => show(entry)}
                >
                  {t('ledger.show')}
                </button>
              )}
            </EntryLine>
          )
        })}
      </ul>
    </section>
  )
}
