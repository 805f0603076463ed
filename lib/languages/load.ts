import { languageCode } from '../text/language.ts'
import { type LanguagePack, packOf, register } from './registry.ts'

/** Spelled out, so that the bundler makes each a file of its own. English is always there. */
const PACKS: ReadonlyMap<string, () => Promise<{ PACK: LanguagePack }>> = new Map([
  ['de', () => import('./de.ts')],
  ['es', () => import('./es.ts')],
  ['fr', () => import('./fr.ts')],
  ['it', () => import('./it.ts')],
  ['nl', () => import('./nl.ts')],
  ['pl', () => import('./pl.ts')],
  ['pt', () => import('./pt.ts')],
  ['ru', () => import('./ru.ts')],
  ['uk', () => import('./uk.ts')],
])

/**
 * Makes sure that what `digest` needs for an article in this language (a BCP 47 tag) is there. A language that Lede has
 * no tables of is no error. Rejects when the tables do not load.
 */
export async function loadLanguage(tag: string | null): Promise<void> {
  const code = languageCode(tag)
  const load = PACKS.get(code)
  if (load && !packOf(code)) register((await load()).PACK)
}
