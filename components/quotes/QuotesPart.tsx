import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Quote, Speaker } from '../../lib/article/digest.ts'
import { quotePlace } from '../../lib/article/quote-place.ts'
import { blockIndex } from '../../lib/article/text.ts'
import type { Article } from '../../lib/article/types.ts'
import type { FoundQuotes } from '../../lib/find/quotes.ts'
import { t } from '../../lib/platform/i18n.ts'
import type { Order } from '../../lib/platform/order.ts'
import type { Corrections } from '../../lib/quotes/corrections.ts'
import { shares } from '../../lib/quotes/shares.ts'
import { voices } from '../../lib/quotes/voices.ts'
import type { Format } from '../../lib/share/formats.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { FormatMenu } from '../copy/FormatMenu.tsx'
import { Ours } from '../ours/Ours.tsx'
import { Roving } from '../roving/Roving.tsx'
import { TranslationView } from '../translation/TranslationView.tsx'
import { OrderControl } from './OrderControl.tsx'
import { controlId, type QuoteActions, QuoteItem } from './QuoteView.tsx'
import { SectionHead } from './SectionHead.tsx'
import { SharesView } from './SharesView.tsx'
import { arrangedBy, hasOrder, keyPlaces, sections } from './sections.ts'

interface Props {
  article: Article
  /** As they were found. */
  found: readonly Quote[]
  /** With what the reader has corrected of their speakers. */
  quotes: readonly Quote[]
  corrections: Corrections
  cast: readonly Speaker[]
  /** By their places. */
  selected: ReadonlySet<string>
  /** Where the reader looks for words: the only quotes that are left to see. */
  hits?: FoundQuotes | undefined
  order: Order
  /** Lays them out anew: from now on, or for once. */
  arrange: (order: Order, lasting: boolean) => void
  format: Format
  chooseFormat: (format: Format) => void
  actions: QuoteActions
}

/** Everything that is said in the article, by whom, ready to copy. */
export function QuotesPart(props: Props) {
  const { article, found, quotes, corrections, cast, selected, hits, order, arrange, actions } = props
  const { format, chooseFormat } = props
  const part = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => blockIndex(article.blocks), [article])
  const keys = useMemo(() => keyPlaces(found), [found])
  const speaking = useMemo(() => voices(quotes), [quotes])
  const [jump, setJump] = useState<{ voice: string } | null>(null)
  const moved = useRef<Quote | null>(null)
  const latest = useRef(actions)
  latest.current = actions
  const stable = useMemo((): QuoteActions => {
    const follow = (quotes: readonly Quote[]) => {
      moved.current = quotes[0] ?? null
    }
    return {
      copy: (quotes) => latest.current.copy(quotes),
      show: (quote) => latest.current.show(quote),
      showOnPage: (quote) => latest.current.showOnPage(quote),
      toggle: (quote) => latest.current.toggle(quote),
      correct: (quotes, speaker) => {
        follow(quotes)
        latest.current.correct(quotes, speaker)
      },
      undo: (quotes) => {
        follow(quotes)
        latest.current.undo(quotes)
      },
    }
  }, [])
  const around = useMemo(
    () => ({ article, blocks, quotes, found, cast }),
    [article, blocks, quotes, found, cast],
  )

  useLayoutEffect(() => {
    const heads = [...(part.current?.querySelectorAll<HTMLElement>('[data-voice]') ?? [])]
    const head = heads.find(({ dataset }) => dataset.voice === jump?.voice)
    head?.focus({ preventScroll: true })
    head?.scrollIntoView()
  }, [jump])
  // With its speaker a quote may have gone under another heading; the keyboard goes along.
  useLayoutEffect(() => {
    if (moved.current) document.getElementById(controlId(moved.current))?.focus()
    moved.current = null
  }, [corrections])

  if (quotes.length === 0)
    return (
      <div class="empty">
        <p>
          <Ours>{t('quotes.none')}</Ours>
        </p>
        <p class="aside">
          <Ours>{t('quotes.noneHint')}</Ours>
        </p>
      </div>
    )
  const ordered = hasOrder(quotes, speaking.length)
  const seen = hits ? quotes.filter((quote) => hits.has(quotePlace(quote))) : quotes
  const laidOut = sections(seen, keys, arrangedBy(order, quotes))
  return (
    <div class="quotes-part" ref={part}>
      {speaking.length > 1 && (
        <SharesView
          article={article}
          shares={shares(speaking)}
          go={(voice) => {
            arrange('speaker', false)
            setJump({ voice })
          }}
        />
      )}
      {seen.length > 0 && <FormatMenu format={format} choose={chooseFormat} />}
      <div class="bar">
        {ordered ? (
          <OrderControl order={order} choose={(next) => arrange(next, true)} />
        ) : (
          <h2>
            <Ours>{t('quotes.count', seen.length)}</Ours>
          </h2>
        )}
        {seen.length > 0 && (
          <CopyButton
            drawn
            shortcut="copyAll"
            name={t(hits ? 'copy.found' : 'copy.all')}
            copy={() => actions.copy(laidOut.flatMap((section) => section.quotes))}
          />
        )}
      </div>
      <TranslationView
        article={article}
        from={(language) => t('quotes.translatedFrom', [language])}
        unknown={t('quotes.translatedUnknown')}
      />
      {seen.length === 0 && (
        <p class="aside">
          <Ours>{t('find.noQuotes')}</Ours>
        </p>
      )}
      <Roving>
        {laidOut.map((section) => (
          <section key={section.kind === 'voice' ? section.voice.key : section.kind}>
            <SectionHead
              section={section}
              article={article}
              narrowed={hits !== undefined}
              copy={() => actions.copy(section.quotes)}
            />
            <ol class="quotes">
              {section.quotes.map((quote) => {
                const place = quotePlace(quote)
                return (
                  <li key={place}>
                    <QuoteItem
                      quote={quote}
                      around={around}
                      actions={stable}
                      selected={selected.has(place)}
                      hits={hits?.get(place) ?? null}
                      corrected={corrections.has(place)}
                      under={section.kind === 'voice'}
                      isKey={section.kind === 'voice' && quotes.length > keys.size && keys.has(place)}
                    />
                  </li>
                )
              })}
            </ol>
          </section>
        ))}
      </Roving>
    </div>
  )
}
