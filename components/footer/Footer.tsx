import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { entriesBack } from '../../lib/article/restore.ts'
import type { Article, BlockId, Removed } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { writtenList } from '../../lib/share/written.ts'
import { stateWords } from '../completeness/words.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { ShareIcon } from '../icons/Icon.tsx'
import { byKey } from '../keys/by-key.ts'
import { Ledger } from '../ledger/Ledger.tsx'
import type { Sharing } from '../share/actions.ts'
import { SharePart } from '../share/SharePart.tsx'

const LIST = 'ledger'
const SHARE = 'share'

interface Props {
  /** As it was extracted. */
  article: Article
  /** What the reader has put back of its ledger. */
  restored: ReadonlySet<BlockId>
  /** How many quotes are selected; with any, the foot is about them. */
  selected: number
  putBack: (entry: Removed) => void
  /** Shows an entry that was put back in its place. */
  show: (entry: Removed) => void
  copyArticle: () => Promise<boolean>
  sharing: Sharing
  copySelected: () => Promise<boolean>
  clear: () => void
  /** News about the page, above everything else that is always in sight. */
  children?: ComponentChildren
}

/** How complete the article is and what was taken out; what can be done with all of it. */
export function Footer(props: Props) {
  const { article, restored, selected, putBack, show, copyArticle, copySelected, clear, children } = props
  const { sharing } = props
  const [open, setOpen] = useState<typeof LIST | typeof SHARE | null>(null)
  // What gives way to the selection does not come back uncalled when that is cleared.
  if (selected > 0 && open) setOpen(null)
  const toggle = (one: typeof LIST | typeof SHARE) => setOpen(open === one ? null : one)
  const lister = useRef<HTMLButtonElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const back = entriesBack(article, restored).length
  const { state } = article.completeness
  const words = stateWords(article)
  return (
    <footer class="footer">
      {children}
      {selected > 0 ? (
        <>
          <span class="footer-state">{t('quotes.selected', selected)}</span>
          <button type="button" class="quiet" {...byKey('clear')} onClick={clear}>
            {t('quotes.clear')}
          </button>
          <CopyButton drawn shortcut="copyFoot" name={t('copy.selected')} copy={copySelected} />
        </>
      ) : (
        <>
          {open === LIST && (
            <Ledger
              id={LIST}
              article={article}
              restored={restored}
              putBack={putBack}
              show={(entry) => {
                setOpen(null)
                show(entry)
              }}
              close={() => {
                setOpen(null)
                lister.current?.focus()
              }}
            />
          )}
          {open === SHARE && (
            <SharePart
              id={SHARE}
              sharing={sharing}
              close={() => {
                setOpen(null)
                opener.current?.focus()
              }}
            />
          )}
          <span class="footer-state">
            <span class={words === 'completeness.complete' ? undefined : 'warned'}>{t(words)}</span>
            {article.removed.length > 0 && (
              <>
                {' · '}
                <button
                  type="button"
                  class="quiet"
                  ref={lister}
                  {...byKey('removed')}
                  aria-expanded={open === LIST}
                  aria-controls={LIST}
                  onClick={() => toggle(LIST)}
                >
                  {writtenList(
                    [
                      ...(article.removed.length > back ? [t('removed', article.removed.length - back)] : []),
                      ...(back > 0 ? [t('putBack', back)] : []),
                    ],
                    t('locale'),
                    'unit',
                  )}
                </button>
              </>
            )}
          </span>
          <CopyButton
            drawn
            shortcut="copyFoot"
            name={t(state === 'selection' ? 'copy.selection' : 'copy.article')}
            copy={copyArticle}
          />
          <button
            type="button"
            class="share-open"
            {...byKey('share')}
            ref={opener}
            aria-label={t('share.open')}
            title={t('share.open')}
            aria-expanded={open === SHARE}
            aria-controls={SHARE}
            onClick={() => toggle(SHARE)}
          >
            <ShareIcon />
          </button>
        </>
      )}
    </footer>
  )
}
