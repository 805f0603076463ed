import type { Quote } from '../../lib/article/digest.ts'
import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { roleAlone } from '../../lib/share/role.ts'
import { knownSpeaker } from '../../lib/share/speaker.ts'

interface Props {
  quote: Quote
  article: Pick<Article, 'language' | 'direction'>
}

/** Who said it, as far as the article tells; their role in smaller type; whether the words are part of a sentence. */
export function SpeakerView({ quote, article }: Props) {
  const speaker = knownSpeaker(quote)
  const unnamed = speaker?.kind === 'anonymous'
  const role = unnamed ? speaker.name : speaker?.role && roleAlone(speaker.role, article.language)
  return (
    <span class="speaker">
      {speaker && !unnamed && (
        <b lang={article.language ?? undefined} dir="auto">
          {speaker.name}
        </b>
      )}
      {!speaker && <span class="unclear">{t('quotes.unclear')}</span>}
      {unnamed && <span class="unclear">{t('quotes.unnamed')}:</span>}{' '}
      {role && (
        <span class="role" lang={article.language ?? undefined} dir="auto">
          {role}
        </span>
      )}
      {quote.partial && <span class="partial">{t('quotes.partial')}</span>}
    </span>
  )
}
