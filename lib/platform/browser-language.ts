import { browser } from 'wxt/browser'
import type { Article } from '../article/types.ts'
import { canonicalTag, directionOf } from '../extract/language-tag.ts'

/** As much as a detector needs. */
const SAMPLE = 4_000

/**
 * Asks the browser for the language of an article that neither says it nor shows one we have words of. Only then: what
 * we know ourselves is the same in both browsers and on the command line. Never rejects.
 */
export async function withLanguage(article: Article): Promise<Article> {
  if (article.language !== null) return article
  const text = article.blocks.map((block) => block.text).join('\n')
  if (text === '') return article
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text.slice(0, SAMPLE))
    const language = isReliable ? canonicalTag(languages[0]?.language) : null
    if (!language) return article
    return {
      ...article,
      language,
      direction: article.direction === 'rtl' ? 'rtl' : directionOf(language),
    }
  } catch {
    return article
  }
}
