import { useState } from 'preact/hooks'
import { entryId } from '../../lib/article/restore.ts'
import type { Article, Removed } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { ChevronIcon } from '../icons/Icon.tsx'
import { EntryLine } from './EntryLine.tsx'
import { entryName } from './entry-name.ts'
import type { Group } from './groups.ts'
import { reasonName } from './reasons.ts'

/** Entries drawn at a time: a page can have a thousand of one kind. */
const STEP = 20

interface Props {
  article: Pick<Article, 'language'>
  group: Group
  putBack: (entry: Removed, button: HTMLElement) => void
}

/** What was removed for one reason. Its entries are drawn when they are asked for. */
export function GroupView({ article, group: { reason, entries }, putBack }: Props) {
  const [shown, setShown] = useState(0)
  const id = `ledger-${reason}`
  return (
    <section class="ledger-group">
      <h3>
        <button
          type="button"
          class="ledger-reason"
          aria-expanded={shown > 0}
          aria-controls={id}
          onClick={() => setShown(shown > 0 ? 0 : STEP)}
        >
          <ChevronIcon />
          <span>{reasonName(reason)}</span> <span class="ledger-count">{entries.length}</span>
        </button>
      </h3>
      <ul id={id} hidden={shown === 0}>
        {entries.slice(0, shown).map((entry) => (
          <EntryLine key={entryId(entry)} article={article} entry={entry}>
            <button
              type="button"
              class="quiet ledger-move"
              aria-label={t('ledger.putBackLabel', [entryName(entry)])}
              onClick={(event) => putBack(entry, event.currentTarget)}
            >
              {t('ledger.putBack')}
            </button>
          </EntryLine>
        ))}
        {shown > 0 && entries.length > shown && (
          <li>
            <button type="button" class="quiet" onClick={() => setShown(shown + STEP)}>
              {t('ledger.moreEntries', [Math.min(STEP, entries.length - shown)])}
            </button>
          </li>
        )}
      </ul>
    </section>
  )
}
