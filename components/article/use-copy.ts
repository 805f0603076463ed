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
  const put = async (flavours: Flavours, done: string, better: Promise<Flavours | null> | null = null) => {
    const copied = await copy(flavours, better)
    announce(copied ? done : t('copy.announceFailed'))
    return copied
  }

  return {
    /** @param linked the same with links to their words that are not known yet; null when there will be none */
    copyQuotes: async (quotes: readonly Quote[], linked: Promise<readonly Quote[] | null>) => {
      if (!article || !format) return false
      const written = (quotes: readonly Quote[]) =>
        quotesAs(format, article, quotes, shareWords(), new Date().toISOString())
      return put(
        written(quotes),
        t('copy.announceQuotes', quotes.length),
        linked.then((quotes) => quotes && written(quotes)),
      )
    },
    copyArticle: async () =>
      article !== null && put(articleFlavours(article, shareWords()), t('copy.announceArticle')),
    copyText: (text: string) => put(tidySelection(text), t('copy.copied')),
  }
}
