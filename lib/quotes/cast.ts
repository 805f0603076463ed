import type { Speaker } from '../article/digest.ts'
import type { Entity } from '../text/names.ts'

/** More names than a reader would look through for a speaker. */
const MOST = 60

/** The people and organisations among what an article names, as the speakers they could be. */
export function castOf(entities: readonly Entity[]): Speaker[] {
  const cast: Speaker[] = []
  for (const { name, role, kind, mentions } of entities) {
    if (kind !== 'person' && kind !== 'organization') continue
    cast.push({ name, role, kind, mention: mentions[0] ?? null })
    if (cast.length === MOST) break
  }
  return cast
}
