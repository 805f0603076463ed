import type { Quote } from '../../lib/article/digest.ts'
import type { Article } from '../../lib/article/types.ts'
import { copy } from '../../lib/platform/clipboard.ts'
import { t } from '../../lib/platform/i18n.ts'
import { articleFlavours } from '../../lib/share/article.ts'
import type { Flavours } from '../../lib/share/flavours.ts'
import type { Format } from '../../lib/share/formats.ts'
import { quotesAs } from '../../lib/share/quotes-as.ts'
import { tidySelection } from '../../lib/share/tidy.ts'
import { shareWords } from '../share/words.ts'

/** Copying from an article, each time announced. */
export function useCopy(
  article: Article | null,
  /** That of quotes; null until it is known. */
  format: Format | null,
  announce: (text: string) => void,
) {
  const put = async (flavours: Flavours, done: string) => {
    const copied = await copy(flavours)
    announce(copied ? done : t('copy.announceFailed'))
    return copied
  }

  return {
    copyQuotes: async (quotes: readonly Quote[]) =>
      article !== null &&
      format !== null &&
      put(
        quotesAs(format, article, quotes, shareWords(), new Date().toISOString()),
        t('copy.announceQuotes', quotes.length),
      ),
    copyArticle: async () =>
      article !== null && put(articleFlavours(article, shareWords()), t('copy.announceArticle')),
    copyText: (text: string) => put(tidySelection(text), t('copy.copied')),
  }
}
