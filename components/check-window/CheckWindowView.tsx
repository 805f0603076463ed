import { useState } from 'preact/hooks'
import type { Article } from '../../lib/article/types.ts'
import type { Handed } from '../../lib/platform/handed.ts'
import { t } from '../../lib/platform/i18n.ts'
import { siteName } from '../../lib/share/link.ts'
import { ChangedNotice } from '../article/ChangedNotice.tsx'
import type { Changed } from '../article/screen.ts'
import { CheckFields } from '../check/CheckFields.tsx'
import { endWords } from '../completeness/words.ts'
import { PlaceView } from './PlaceView.tsx'

interface Props {
  article: Article
  handed: Handed | null
  changed: Changed
  again: () => void
}

/** Words, the answer of one article, and where they stand in it. */
export function CheckWindowView({ article, handed, changed, again }: Props) {
  const [words, type] = useState(handed?.words ?? '')
  const end = endWords(article)
  return (
    <main class="check-window">
      <h1>{t('check.title')}</h1>
      <p class="of" lang={article.language ?? undefined} dir={article.direction}>
        <cite>{article.title || t('header.untitled')}</cite> <span class="aside">{siteName(article)}</span>
      </p>
      <div class="check">
        <CheckFields article={article} handed={handed} words={words} type={type} shortcut="check">
          {({ spans }) => <PlaceView article={article} spans={spans} />}
        </CheckFields>
      </div>
      {end && <p class="notice">{t(end)}</p>}
      <ChangedNotice place="popup" changed={changed} again={again} />
    </main>
  )
}
