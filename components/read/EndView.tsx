import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { goOn } from '../../lib/platform/tabs.ts'
import { endWords, nextPageOf } from '../completeness/words.ts'
import { Ours } from '../ours/Ours.tsx'
import { Link } from './Link.tsx'

/** Under the text: that there is more of the story, and the way to its next page. */
export function EndView({ article }: { article: Article }) {
  const words = endWords(article)
  const next = nextPageOf(article)
  if (!words && !next) return null
  return (
    <p class={article.blocks.length > 0 ? 'end' : 'aside'}>
      <Ours>
        {words && t(words)}{' '}
        {next && (
          <Link href={next} open={goOn}>
            {t('read.next')}
          </Link>
        )}
      </Ours>
    </p>
  )
}
