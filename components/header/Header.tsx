import type { ComponentChildren } from 'preact'
import { readingMinutes } from '../../lib/article/reading-time.ts'
import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { writtenDate, writtenUpdate } from '../../lib/share/date.ts'
import { siteName } from '../../lib/share/link.ts'
import { writtenList } from '../../lib/share/written.ts'
import { TranslationView } from '../translation/TranslationView.tsx'

/** Longer headlines are set smaller: a third line of the large size would push the story out of sight. */
const LONG = 80

interface Props {
  article: Article
  /** Stands at the end of the first line. */
  children?: ComponentChildren
}

/** Where the story is from and how long it is, its headline, its authors. */
export function Header({ article, children }: Props) {
  const minutes = readingMinutes(article)
  const site = siteName(article)
  const date = writtenDate(article.published, t('locale'))
  const updated = writtenUpdate(article, t('locale'))
  const title = article.title || t('header.untitled')
  const authors = authorsOf(article)
  const kicker = article.kicker !== site ? article.kicker : null
  return (
    <header class="header" dir={article.direction}>
      {children}
      <p class="header-meta">
        <b>
          <bdi>{site}</bdi>
        </b>
        {date && (
          <time dateTime={article.published ?? undefined}>
            <bdi>{date}</bdi>
          </time>
        )}
        {updated && (
          <time dateTime={article.modified ?? undefined}>
            <bdi>{t('header.updated', [updated])}</bdi>
          </time>
        )}
        <span>
          <bdi aria-hidden="true">{t('header.minutes', minutes)}</bdi>
          <span class="unseen">{t('header.minutesSpoken', minutes)}</span>
        </span>
      </p>
      {kicker && (
        <p class="kicker" lang={article.language ?? undefined}>
          {kicker}
        </p>
      )}
      <h1
        class={title.length > LONG ? 'headline long' : 'headline'}
        lang={article.language ?? undefined}
        title={title.length > LONG * 2 ? title : undefined}
      >
        {title}
      </h1>
      {authors && <p class="header-byline">{authors}</p>}
      <TranslationView
        article={article}
        from={(language) => t('header.translated', [language])}
        unknown={t('header.translatedUnknown')}
      />
    </header>
  )
}

/** Names as a list; with roles, which have commas of their own, parted by dots. */
function authorsOf({ bylines }: Pick<Article, 'bylines'>): string {
  if (bylines.some(({ role }) => role))
    return bylines.map(({ name, role }) => [name, role].filter(Boolean).join(', ')).join(' · ')
  return writtenList(
    bylines.map(({ name }) => name),
    t('locale'),
  )
}
