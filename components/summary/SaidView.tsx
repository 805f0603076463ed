import type { Quote } from '../../lib/article/digest.ts'
import { t } from '../../lib/platform/i18n.ts'
import { quoted, quotedLine } from '../../lib/share/quoted.ts'
import { nameAlone } from '../../lib/share/role.ts'
import { knownSpeaker } from '../../lib/share/speaker.ts'
import type { Around } from './around.ts'

interface Props {
  quote: Quote
  around: Around
}

/** What somebody said, and who. A click goes there. */
export function SaidView({ quote, around: { article, blocks, show } }: Props) {
  const lang = article.language ?? undefined
  const speaker = knownSpeaker(quote)
  return (
    <button type="button" class="said" dir={article.direction} onClick={() => show(quote.spans)}>
      <span class="said-words" lang={lang}>
        {quotedLine(quoted(blocks, quote, article.language))}
      </span>{' '}
      <span class="said-by">
        {speaker ? (
          <bdi lang={lang}>
            {speaker.kind === 'anonymous' ? speaker.name : nameAlone(speaker, article.language)}
          </bdi>
        ) : (
          t('quotes.unclear')
        )}
      </span>
    </button>
  )
}
