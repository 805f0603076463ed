import { readingMinutes } from '../../lib/article/reading-time.ts'
import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { writtenDate } from '../../lib/share/date.ts'
import { siteName } from '../../lib/share/link.ts'

/** Longer headlines are set smaller: a third line of the large size would push the story out of sight. */
const LONG = 80

/** Where the story is from and how long it is, its headline, its authors. */
export function Header({ article }: { article: Article }) {
  const minutes = readingMinutes(article)
  const date = writtenDate(article.published, t('locale'))
  const authors = new Intl.ListFormat(t('locale')).format(article.bylines.map(({ name }) => name))
  const title = article.title || t('header.untitled')
  return (
    <header class="header" dir={article.direction}>
      <p class="header-meta">
        <b>
          <bdi>{siteName(article)}</bdi>
        </b>
        {date && (
          <time dateTime={article.published ?? undefined}>
            <bdi>{date}</bdi>
          </time>
        )}
        <span>
          <bdi aria-hidden="true">{t('header.minutes', minutes)}</bdi>
          <span class="unseen">{t('header.minutesSpoken', minutes)}</span>
        </span>
      </p>
      <h1
        class={title.length > LONG ? 'headline long' : 'headline'}
        lang={article.language ?? undefined}
        title={title.length > LONG * 2 ? title : undefined}
      >
        {title}
      </h1>
      {authors && <p class="header-byline">{authors}</p>}
    </header>
  )
}
