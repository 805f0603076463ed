import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { outline } from '../../lib/article/outline.ts'
import type { Article, BlockId, CompletenessState, Range } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import type { Flavours } from '../../lib/share/flavours.ts'
import { tidySelection } from '../../lib/share/tidy.ts'
import type { Shown } from '../popup/screen.ts'
import { BlockView } from './BlockView.tsx'

interface Props {
  article: Article
  shown: Shown | null
  /** Reads the whole article instead of what was selected; absent when it is the whole one. */
  whole: (() => void) | null
}

/** The article, clean. What another part asks to be shown is highlighted and scrolled to. */
export function ReadPart({ article, shown, whole }: Props) {
  const place = useRef<HTMLElement>(null)
  const found = useMemo(() => byBlock(shown), [shown])
  const levels = useMemo(() => outline(article.blocks), [article])
  const end = article.blocks.length > 0 ? endOf(article.completeness.state) : null
  useLayoutEffect(() => {
    const mark = shown && place.current?.querySelector('mark')
    if (!mark) return
    mark.tabIndex = -1
    mark.scrollIntoView({ block: 'center' })
    mark.focus({ preventScroll: true })
  }, [shown])
  return (
    <>
      {whole && (
        <p class="notice">
          {t('completeness.selection')}.{' '}
          <button type="button" class="quiet" onClick={whole}>
            {t('read.whole')}
          </button>
        </p>
      )}
      <article
        class="text"
        ref={place}
        lang={article.language ?? undefined}
        dir={article.direction}
        onCopy={tidyCopy}
      >
        {article.standfirst && <p class="standfirst">{article.standfirst}</p>}
        {article.blocks.map((block) => (
          <BlockView
            key={block.id}
            block={block}
            found={found.get(block.id) ?? NONE}
            level={levels.get(block.id) ?? 2}
          />
        ))}
        {end && (
          <p class="end" lang={t('locale')} dir="auto">
            {t(end)}
          </p>
        )}
        {article.blocks.length === 0 && <p class="aside">{t('read.empty')}</p>}
      </article>
    </>
  )
}

const NONE: readonly Range[] = []

/** What stands under a story that has more than the page showed. */
const ENDS = {
  cut: 'read.ends.cut',
  paywalled: 'read.ends.paywalled',
  multipage: 'read.ends.multipage',
} as const

function endOf(state: CompletenessState) {
  return state === 'cut' || state === 'paywalled' || state === 'multipage' ? ENDS[state] : null
}

function byBlock(shown: Shown | null): Map<BlockId, Range[]> {
  const map = new Map<BlockId, Range[]>()
  const spans = [...(shown?.spans ?? [])].sort((a, b) => a.start - b.start)
  for (const span of spans) map.set(span.block, [...(map.get(span.block) ?? []), span])
  return map
}

/** Browsers put the layout's own breaks on the clipboard; readers want paragraphs. */
function tidyCopy(event: ClipboardEvent): void {
  const selected = document.getSelection()?.toString() ?? ''
  if (!event.clipboardData || selected.trim() === '') return
  const { plain, html }: Flavours = tidySelection(selected)
  event.clipboardData.setData('text/plain', plain)
  event.clipboardData.setData('text/html', html)
  event.preventDefault()
}
