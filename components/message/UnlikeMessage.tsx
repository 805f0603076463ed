import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { byKey } from '../keys/by-key.ts'
import { Message } from './Message.tsx'

interface Props {
  article: Pick<Article, 'completeness'>
  tryAnyway: () => void
}

/** The page is not one story: say so, and offer what text there is. */
export function UnlikeMessage({ article, tryAnyway }: Props) {
  const list = article.completeness.state === 'list'
  return (
    <Message
      title={list ? t('notArticle.list.title') : t('notArticle.title')}
      text={list ? t('notArticle.list.text') : t('notArticle.text')}
    >
      <button type="button" class="main" {...byKey('go')} onClick={tryAnyway}>
        {t('notArticle.anyway')}
      </button>
    </Message>
  )
}
