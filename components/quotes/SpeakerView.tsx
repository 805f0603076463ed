import type { ComponentChildren } from 'preact'
import type { Quote } from '../../lib/article/digest.ts'
import type { Article } from '../../lib/article/types.ts'
import type { QuoteHits } from '../../lib/find/quotes.ts'
import { t } from '../../lib/platform/i18n.ts'
import { nameAlone, roleAlone } from '../../lib/share/role.ts'
import { knownSpeaker } from '../../lib/share/speaker.ts'
import { Ours } from '../ours/Ours.tsx'
import { LitText } from '../read/LitText.tsx'

interface Props {
  quote: Quote
  article: Pick<Article, 'language' | 'translatedFrom'>
  /** What is marked in it. */
  hits: QuoteHits | null
  /** A heading says already who speaks; where their name is what was looked for, it is said again. */
  under: boolean
  /** The heading does not say that it is one of the most important ones. */
  isKey: boolean
  /** What else there is to say of it. */
  children?: ComponentChildren
}

/** Who said it, as far as the article tells; their role in smaller type; what kind of quote it is. */
export function SpeakerView({ quote, article, hits, under, isKey, children }: Props) {
  const found = (hits?.name.length ?? 0) + (hits?.role.length ?? 0) > 0
  return (
    <span class="speaker noted">
      {under && !found ? (
        <Unnamed quote={quote} article={article} />
      ) : (
        <Who quote={quote} article={article} hits={hits} />
      )}
      {isKey && <Note words={t('quotes.keyOne')} />}
      {quote.partial && <Note words={t('quotes.partial')} />}
      {article.translatedFrom !== null && <Note words={t('quotes.translated')} />}
      {children}
    </span>
  )
}

type WhoProps = Pick<Props, 'quote' | 'article'>

/** Parted by spaces, so that a line can end at each. */
function Who({ quote, article: { language }, hits }: WhoProps & Pick<Props, 'hits'>) {
  const speaker = knownSpeaker(quote)
  const lang = language ?? undefined
  if (!speaker) return <span>{t('quotes.unclear')}</span>
  if (speaker.kind === 'anonymous')
    return (
      <span>
        {t('quotes.unnamed')}:{' '}
        <bdi lang={lang}>
          <LitText text={speaker.name} found={hits?.name ?? []} />
        </bdi>
      </span>
    )
  return (
    <>
      <b lang={lang} dir="auto">
        <LitText text={nameAlone(speaker, language)} found={hits?.name ?? []} />
      </b>
      {speaker.role && (
        <>
          {' '}
          <span lang={lang} dir="auto">
            <LitText text={roleAlone(speaker.role, language)} found={hits?.role ?? []} />
          </span>
        </>
      )}
    </>
  )
}

/** Under the heading of all unnamed sources, which of them it is. */
function Unnamed({ quote, article: { language } }: WhoProps) {
  const speaker = knownSpeaker(quote)
  if (speaker?.kind !== 'anonymous') return null
  return (
    <span lang={language ?? undefined} dir="auto">
      {roleAlone(speaker.name, language)}
    </span>
  )
}

function Note({ words }: { words: string }) {
  return (
    <>
      {' '}
      <span class="note">
        <Ours>{words}</Ours>
      </span>
    </>
  )
}
