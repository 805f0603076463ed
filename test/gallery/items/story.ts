import { stories } from 'virtual:gallery'
import type { Sharing } from '../../../components/share/actions.ts'
import type { Digest } from '../../../lib/article/digest.ts'
import type { Article } from '../../../lib/article/types.ts'
import { locale } from '../address.ts'

/** A story by its name, with what is found in it. */
export function story(name: string): { article: Article; digest: Digest } {
  const found = stories[name]
  if (!found) throw new Error(`no story ${name}`)
  return found
}

/** A story in the language of the interface, where there is one. */
export const OWN = stories[locale] ?? story('voices')

/** What works without an extension: nothing, and it all works. */
export const done = async () => true
export const nothing = () => {}

/** What is shared, to no end. */
export const SHARING: Sharing = {
  ...OWN,
  corrections: new Map(),
  announce: nothing,
  secret: false,
}
