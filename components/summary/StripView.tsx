import { useRef, useState } from 'preact/hooks'
import type { Article, Span } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { Ours } from '../ours/Ours.tsx'
import { StripLegend } from './StripLegend.tsx'
import { type At, step } from './strip-keys.ts'
import type { Mark, Row, Target } from './strip-rows.ts'

interface Props {
  rows: readonly Row[]
  direction: Article['direction']
  show: (spans: Span[]) => void
}

/**
 * The article from its start to its end as one strip: where the points, the quotes and the threads lie. One stop for
 * the Tab key; arrows go along a row and from row to row.
 */
export function StripView({ rows, direction, show }: Props) {
  const [at, go] = useState<At>({ row: 0, n: 0 })
  const strip = useRef<HTMLDivElement>(null)
  const current = rows[at.row]?.targets[at.n] ? at : { row: 0, n: 0 }
  const move = (event: KeyboardEvent) => {
    const next = step(rows, current, event.key, direction === 'rtl')
    if (!next) return
    event.preventDefault()
    go(next)
    strip.current?.querySelectorAll('.lane')[next.row]?.querySelectorAll('button')[next.n]?.focus()
  }
  return (
    <>
      <h2 class="label">
        <Ours>{t('summary.strip')}</Ours>
      </h2>
      <div
        class="strip"
        role="toolbar"
        aria-label={t('summary.stripHint')}
        dir={direction}
        ref={strip}
        onKeyDown={move}
      >
        {rows.map(({ kind, letter, targets }, row) => (
          <div class={`strip-row strip-${kind}`} key={`${kind}${letter}`}>
            <span class="letter" aria-hidden="true">
              {letter}
            </span>
            <div class="lane">
              {targets.map((target, n) => (
                <button
                  key={target.from}
                  type="button"
                  aria-label={target.name}
                  title={target.name}
                  tabIndex={row === current.row && n === current.n ? 0 : -1}
                  style={{
                    insetInlineStart: percent(target.from),
                    inlineSize: percent(target.to - target.from),
                  }}
                  onFocus={() => go({ row, n })}
                  onClick={() => show(target.marks.flatMap(({ spans }) => spans))}
                >
                  {target.marks.map((mark) => (
                    <MarkView key={`${mark.from}:${mark.number}`} mark={mark} target={target} />
                  ))}
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
      <StripLegend rows={rows} direction={direction} />
    </>
  )
}

/** A sign where it is within what is hit. Numbers are drawn: two side by side would be read as one. */
function MarkView({ mark, target }: { mark: Mark; target: Target }) {
  const width = target.to - target.from
  return (
    <span
      class={mark.number === null ? 'mark' : 'mark number'}
      data-number={mark.number}
      style={{
        insetInlineStart: percent((mark.from - target.from) / width),
        inlineSize: mark.to > mark.from ? percent((mark.to - mark.from) / width) : undefined,
      }}
    />
  )
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`
