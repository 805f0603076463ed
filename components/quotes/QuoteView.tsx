import { useContext, useMemo, useRef, useState } from 'preact/hooks'
import type { Quote, Speaker } from '../../lib/article/digest.ts'
import { firstWords } from '../../lib/article/preview.ts'
import { quotePlace } from '../../lib/article/quote-place.ts'
import type { Article, Block, BlockId } from '../../lib/article/types.ts'
import type { QuoteHits } from '../../lib/find/quotes.ts'
import { t } from '../../lib/platform/i18n.ts'
import { attribution } from '../../lib/share/attribution.ts'
import { quoted, quotedLine } from '../../lib/share/quoted.ts'
import { knownSpeaker } from '../../lib/share/speaker.ts'
import { ViewContext } from '../article/use-view.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { byKey } from '../keys/by-key.ts'
import { OnPageButton } from '../on-page/OnPageButton.tsx'
import { LitText } from '../read/LitText.tsx'
import { shareWords } from '../share/words.ts'
import { ContextView } from './ContextView.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { SpeakerView } from './SpeakerView.tsx'

/** What can be done with quotes, each as it is shown. */
export interface QuoteActions {
  copy: (quotes: readonly Quote[]) => Promise<boolean>
  show: (quote: Quote) => void
  /** Shows it on the page itself. */
  showOnPage: (quote: Quote) => void
  toggle: (quote: Quote) => void
  /** The reader says whose they are; null for nobody who can be told. */
  correct: (quotes: readonly Quote[], speaker: Speaker | null) => void
  /** They are of whom they were found to be. */
  undo: (quotes: readonly Quote[]) => void
}

/** What every quote of an article needs of the others and of the text. */
interface Around {
  article: Pick<Article, 'language' | 'direction' | 'translatedFrom'>
  blocks: ReadonlyMap<BlockId, Block>
  /** As they are shown, and as they were found. */
  quotes: readonly Quote[]
  found: readonly Quote[]
  cast: readonly Speaker[]
}

interface Props {
  quote: Quote
  around: Around
  actions: QuoteActions
  selected: boolean
  /** What is marked in it. */
  hits: QuoteHits | null
  corrected: boolean
  /** A heading says already who speaks. */
  under: boolean
  /** One of the most important ones, where no heading says so. */
  isKey: boolean
}

/** As much of a quote as names its controls apart without reading all of it out again. */
const NAME = 60

/** The control that a reader comes back to when a quote has gone elsewhere with its speaker. */
export const controlId = (quote: Quote) => `correct-${quotePlace(quote)}`

/** Draws a quote anew only when something of its own changes: an article may have hundreds. */
export function QuoteItem(props: Props) {
  const { quote, around, actions, selected, hits, corrected, under, isKey } = props
  return useMemo(
    () => <QuoteView {...props} />,
    [quote, around, actions, selected, hits, corrected, under, isKey],
  )
}

/** One quote: the words, who said them, what can be done with them. */
function QuoteView({ quote, around, actions, selected, hits, corrected, under, isKey }: Props) {
  const { article, blocks } = around
  const control = useRef<HTMLButtonElement>(null)
  const parts = quoted(blocks, quote, article.language)
  const short = firstWords(quotedLine(parts), NAME)
  const place = quotePlace(quote)
  const kept = useContext(ViewContext)
  const [open, setOpen] = useState<'context' | 'form' | null>(
    kept.now().draft?.place === place ? 'form' : null,
  )
  const unclear = knownSpeaker(quote) === null
  const close = () => {
    setOpen(null)
    control.current?.focus()
  }
  return (
    <figure
      class={selected ? 'quote selected' : 'quote'}
      dir={article.direction}
      data-aloud={`${quotedLine(parts)} — ${attribution(quote, shareWords(), article)}`}
    >
      <blockquote lang={article.language ?? undefined}>
        <p>
          {parts.map(({ open, words, close }, n) => (
            <span key={n}>
              {n > 0 && <span class="between">{'\u00a0… '}</span>}
              <span class={n === 0 ? 'hang' : undefined}>{open}</span>
              <LitText text={words} found={hits?.words[n] ?? []} />
              {close}
            </span>
          ))}
        </p>
      </blockquote>
      <figcaption>
        <SpeakerView quote={quote} article={article} hits={hits} under={under} isKey={isKey}>
          {corrected && (
            <span class="corrected">
              {t('quotes.corrected')}{' '}
              <button
                type="button"
                class="quiet"
                {...byKey('undo')}
                aria-label={t('quotes.undoLabel', [short])}
                onClick={() => actions.undo([quote])}
              >
                {t('quotes.undo')}
              </button>
            </span>
          )}
        </SpeakerView>
        <span class="actions">
          <button
            type="button"
            class="quiet"
            {...byKey('show')}
            aria-label={t('quotes.showLabel', [short])}
            onClick={() => actions.show(quote)}
          >
            {t('quotes.show')}
          </button>
          <OnPageButton words={short} show={() => actions.showOnPage(quote)} />
          {quote.context.length > 0 && (
            <button
              type="button"
              class="quiet"
              {...byKey('open')}
              aria-label={t('quotes.contextLabel', [short])}
              aria-expanded={open === 'context'}
              aria-controls={`context-${place}`}
              onClick={() => setOpen(open === 'context' ? null : 'context')}
            >
              {t('quotes.context')}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            id={controlId(quote)}
            {...byKey('correct')}
            ref={control}
            aria-label={t(unclear ? 'quotes.setLabel' : 'quotes.correctLabel', [short])}
            aria-expanded={open === 'form'}
            aria-controls={`form-${place}`}
            onClick={() => setOpen(open === 'form' ? null : 'form')}
          >
            {t(unclear ? 'quotes.set' : 'quotes.correct')}
          </button>
          <span class="taking">
            <CopyButton
              shortcut="copy"
              name={t('copy.one')}
              label={t('quotes.copyLabel', [short])}
              copy={() => actions.copy([quote])}
            />
            <label class="pick">
              <input
                type="checkbox"
                {...byKey('select')}
                checked={selected}
                onChange={() => actions.toggle(quote)}
                aria-label={t('quotes.select', [short])}
              />
            </label>
          </span>
        </span>
      </figcaption>
      {open === 'context' && (
        <ContextView id={`context-${place}`} article={article} blocks={blocks} quote={quote} />
      )}
      {open === 'form' && (
        <CorrectForm
          id={`form-${place}`}
          {...around}
          quote={quote}
          save={(quotes, speaker) => {
            close()
            actions.correct(quotes, speaker)
          }}
          close={close}
        />
      )}
    </figure>
  )
}
