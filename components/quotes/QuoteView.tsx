import type { Quote } from '../../lib/article/digest.ts'
import { firstWords } from '../../lib/article/preview.ts'
import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { type Quoted, quotedLine } from '../../lib/share/quoted.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { SpeakerView } from './SpeakerView.tsx'

interface Props {
  article: Pick<Article, 'language' | 'direction'>
  quote: Quote
  parts: readonly Quoted[]
  selected: boolean
  copy: () => Promise<boolean>
  show: () => void
  toggle: () => void
}

/** As much of a quote as names its controls apart without reading all of it out again. */
const NAME = 60

/** One quote: the words, who said them, what can be done with them. */
export function QuoteView({ article, quote, parts, selected, copy, show, toggle }: Props) {
  const short = firstWords(quotedLine(parts), NAME)
  return (
    <figure class={selected ? 'quote selected' : 'quote'} dir={article.direction}>
      <blockquote lang={article.language ?? undefined}>
        <p>
          {parts.map(({ open, words, close }, n) => (
            <span key={n}>
              {n > 0 && <span class="between"> … </span>}
              <span class={n === 0 ? 'hang' : undefined}>{open}</span>
              {words}
              {close}
            </span>
          ))}
        </p>
      </blockquote>
      <figcaption>
        <SpeakerView quote={quote} article={article} />
        <span class="actions">
          <label class="pick">
            <input
              type="checkbox"
              checked={selected}
              onChange={toggle}
              aria-label={t('quotes.select', [short])}
            />
          </label>
          <button type="button" class="quiet" aria-label={t('quotes.showLabel', [short])} onClick={show}>
            {t('quotes.show')}
          </button>
          <CopyButton name={t('copy.one')} label={t('quotes.copyLabel', [short])} copy={copy} />
        </span>
      </figcaption>
    </figure>
  )
}
