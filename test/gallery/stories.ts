import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Digest } from '../../lib/article/digest.ts'
import type { Article } from '../../lib/article/types.ts'
import { digest } from '../../lib/digest.ts'
import { readSource } from '../../scripts/lib/page.ts'
import '../../lib/languages/all.ts'
import { LONG_PAGE } from '../support/long-page.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/pages')

/** The story that is shown where the interface speaks a language. */
const BY_LOCALE = {
  ar: 'arabic-daily',
  de: 'german-weekly',
  hi: 'no-classes-hindi',
  ja: 'japanese-local',
  zh_CN: 'portal-chinese',
}
const PAGES = {
  voices: QUOTE_PAGES['/voices'],
  interview: QUOTE_PAGES['/interview'],
  long: LONG_PAGE['/long'],
}

type Story = [name: string, found: { article: Article; digest: Digest }]

/** Pages of our own, read as the extension reads them, with what it finds in them. */
export async function readStories(): Promise<Record<string, { article: Article; digest: Digest }>> {
  const found = await Promise.all([
    ...Object.entries(BY_LOCALE).map(async ([name, folder]): Promise<Story> => {
      const { url } = JSON.parse(await readFile(join(FIXTURES, folder, 'article.json'), 'utf8'))
      return story(name, await readFile(join(FIXTURES, folder, 'page.html'), 'utf8'), url)
    }),
    ...Object.entries(PAGES).map(([name, served]) =>
      story(name, String(served?.body), `https://courier.example/${name}`),
    ),
  ])
  return Object.fromEntries(found)
}

async function story(name: string, source: string, url: string): Promise<Story> {
  const article = await readSource(source, 'html', url)
  return [name, { article, digest: digest(article) }]
}
