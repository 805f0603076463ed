import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { flow, type Piece } from '../../lib/article/flow.ts'
import { outline } from '../../lib/article/outline.ts'
import { entryId } from '../../lib/article/restore.ts'
import { opensText } from '../../lib/article/text.ts'
import type { Article, Block, BlockId, Range, Removed } from '../../lib/article/types.ts'
import { type Lit, overlay } from '../../lib/find/lit.ts'
import { STANDFIRST } from '../../lib/find/places.ts'
import { t } from '../../lib/platform/i18n.ts'
import type { Flavours } from '../../lib/share/flavours.ts'
import { tidySelection } from '../../lib/share/tidy.ts'
import type { Shown } from '../article/screen.ts'
import { byKey } from '../keys/by-key.ts'
import { Ours } from '../ours/Ours.tsx'
import { BackView } from './BackView.tsx'
import { BlockView } from './BlockView.tsx'
import { BoxView } from './BoxView.tsx'
import { EndView } from './EndView.tsx'
import { LitText } from './LitText.tsx'
import { NotesView } from './NotesView.tsx'

interface Props {
  /** With what was put back. */
  article: Article
  back: readonly Removed[]
  shown: Shown | null
  /** What the reader looks for, by block. */
  hits?: ReadonlyMap<BlockId, readonly Lit[]> | undefined
  /** Reads the whole article instead of what was selected; absent when it is the whole one. */
  whole: (() => void) | null
}

/** The article, clean. What another part asks to be shown is highlighted and scrolled to. */
export function ReadPart({ article, back, shown, hits = NOWHERE, whole }: Props) {
  const place = useRef<HTMLElement>(null)
  const asked = useMemo(() => byBlock(shown), [shown])
  const found = (block: BlockId) => overlay(asked.get(block) ?? NONE, hits.get(block) ?? NONE)
  const levels = useMemo(() => outline(article.blocks), [article])
  const pieces = useMemo(() => flow(article, back), [article])
  useLayoutEffect(() => {
    const mark = shown && place.current?.querySelector('mark')
    if (!mark) return
    mark.tabIndex = -1
    mark.scrollIntoView({ block: 'center' })
    mark.focus({ preventScroll: true })
  }, [shown])
  const view = (block: Block) => {
    const drawn = (
      <BlockView key={block.id} block={block} found={found(block.id)} level={levels.get(block.id) ?? 2} />
    )
    if (block !== article.blocks[0] || !opensText(article)) return drawn
    return (
      <div key={block.id} class="standfirst">
        {drawn}
      </div>
    )
  }
  const draw = (piece: Piece) => {
    switch (piece.kind) {
      case 'block':
        return view(piece.block)
      case 'box':
        return <BoxView key={`box ${piece.box.after} ${piece.box.title}`} box={piece.box} found={found} />
      case 'back':
        return (
          <BackView key={`back ${entryId(piece.entry)}`} entry={piece.entry}>
            {piece.blocks.map(view)}
          </BackView>
        )
    }
  }
  return (
    <>
      {whole && (
        <p class="notice">
          <Ours>{t('completeness.selection')}</Ours>{' '}
          <button type="button" class="quiet" {...byKey('go')} onClick={whole}>
            {t('read.whole')}
          </button>
        </p>
      )}
      <article
        class={isStretch(article, shown) ? 'text stretch' : 'text'}
        ref={place}
        lang={article.language ?? undefined}
        dir={article.direction}
        onCopy={tidyCopy}
      >
        {article.standfirst && !opensText(article) && (
          <p class="standfirst">
            <LitText text={article.standfirst} found={found(STANDFIRST)} />
          </p>
        )}
        {pieces.map(draw)}
        <EndView article={article} />
        {article.notes.length > 0 && <NotesView notes={article.notes} found={found} />}
      </article>
    </>
  )
}

const NONE: readonly Range[] = []
const NOWHERE: ReadonlyMap<BlockId, readonly Lit[]> = new Map()

/** Several paragraphs, whole, are shown: a strand to be read on its own, not words to be found. */
function isStretch({ blocks }: Article, shown: Shown | null): boolean {
  if (!shown || shown.spans.length < 2) return false
  const lengths = new Map(blocks.map(({ id, text }) => [id, text.length]))
  return shown.spans.every(({ block, start, end }) => start === 0 && end === lengths.get(block))
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
