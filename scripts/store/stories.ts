import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Served } from '../lib/serve.ts'
import type { Language } from './files.ts'

const ENGLISH = join(import.meta.dirname, '../sample/page.html')
const GERMAN = join(import.meta.dirname, 'story-de.html')

/** The sample page in a language; the German one has its look and its drawing from the English one. */
export async function storyIn(language: Language): Promise<Served> {
  const english = await readFile(ENGLISH, 'utf8')
  const part = (pattern: RegExp) => pattern.exec(english)?.[0] ?? ''
  const body =
    language === 'en'
      ? english
      : (await readFile(GERMAN, 'utf8'))
          .replace('<!--style-->', () => part(/<style>[\s\S]*<\/style>/))
          .replace('<!--drawing-->', () => part(/<svg[\s\S]*?<\/svg>/))
  return { contentType: 'text/html; charset=utf-8', body }
}
