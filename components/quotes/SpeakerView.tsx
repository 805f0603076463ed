import type { ComponentChildren } from 'preact'
import type { Quote } from '../../lib/article/digest.ts'
import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { roleAlone } from '../../lib/share/role.ts'
import { knownSpeaker } from '../../lib/share/speaker.ts'

interface Props {
  quote: Quote
  article: Pick<Article, 'language'>
  /** A heading says already who speaks. */
  under: boolean
  /** The heading does not say that it is one of the most important ones. */
  isKey: boolean
  /** What else there is to say of it. */
  children?: ComponentChildren
}

/** Who said it, as far as the article tells; their role in smaller type; what kind of quote it is. */
export function SpeakerView({ quote, article, under, isKey, children }: Props) {
  const speaker = knownSpeaker(quote)
  const unnamed = speaker?.kind === 'anonymous'
  const lang = article.language ?? undefined
  const role = speaker && roleAlone(unnamed ? speaker.name : (speaker.role ?? ''), article.language)
  return (
    <span class="speaker">
      {speaker && !unnamed && !under && (
        <b lang={lang} dir="auto">
          {speaker.name}
        </b>
      )}
      {!speaker && !under && <span>{t('quotes.unclear')}</span>}
      {unnamed && !under && <span>{t('quotes.unnamed')}:</span>}
      {role && (unnamed || !under) && (
        <span lang={lang} dir="auto">
          {role}
        </span>
      )}
      {isKey && <span class="note">{t('quotes.keyOne')}</span>}
      {quote.partial && <span class="note">{t('quotes.partial')}</span>}
      {children}
    </span>
  )
}
