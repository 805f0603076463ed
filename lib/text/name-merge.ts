import { isAlias, kindOf } from './name-alias.ts'
import { CASED, nameStem, nominative } from './name-cases.ts'
import { givenNameGender, isPlainGivenName, LEXICON } from './name-lexicon.ts'
import type { NameTable, Surface } from './name-surface.ts'
import type { Entity } from './names.ts'

interface Cluster {
  surfaces: Surface[]
  main: Surface
}

/** Joins the written forms of one name into entities, most mentioned first. */
export function mergeNames(table: NameTable): Entity[] {
  if (table.data.code === 'de') joinGenitives(table)
  const longer = longerNames(table)
  const all = [...table.surfaces.values()].filter((surface) => isReal(table, surface, longer))
  all.sort(
    (a, b) => b.key.length - a.key.length || b.mentions.length - a.mentions.length || a.order - b.order,
  )
  const clusters: Cluster[] = []
  const byLast = new Map<string, Cluster[]>()
  const byAcronym = new Map<string, Cluster>()
  const byStem = new Map<string, Cluster | null>()
  const { code } = table.data
  const cased = CASED.has(code)
  for (const surface of all) {
    const cluster =
      (cased ? otherCase(surface, byStem, code) : undefined) ??
      findCluster(surface, byLast, byAcronym) ??
      (cased && surface.key.length === 1 ? byStem.get(nameStem(surface.key[0] ?? '', code)) : null)
    if (cluster) {
      cluster.surfaces.push(surface)
      if (cased && nameInNominative(cluster, surface, code)) index(cluster, byLast, byAcronym, code)
      continue
    }
    const fresh = { surfaces: [surface], main: surface }
    clusters.push(fresh)
    index(fresh, byLast, byAcronym, code)
    if (cased) indexStems(fresh, byStem, code)
  }
  return clusters.map(toEntity).sort((a, b) => b.mentions.length - a.mentions.length)
}

/** Words of the names of several words. */
interface Longer {
  all: Set<string>
  last: Set<string>
}

function longerNames(table: NameTable): Longer {
  const longer: Longer = { all: new Set(), last: new Set() }
  for (const { key } of table.surfaces.values()) {
    if (key.length < 2) continue
    for (const word of key) longer.all.add(word)
    longer.last.add(key[key.length - 1] ?? '')
  }
  return longer
}

/** Clusters by the stems of their words; null where several persons share a last name. */
type Stems = ReadonlyMap<string, Cluster | null>

/** "Олени Приходько" beside "Олена Приходько": the same words in another case. */
function otherCase(surface: Surface, byStem: Stems, code: string): Cluster | undefined {
  const key = surface.key.length > 1 ? stems(surface, code).join(' ') : ''
  return byStem.get(key) ?? undefined
}

function stems({ key }: Surface, code: string): string[] {
  return key.map((word) => nameStem(word, code))
}

/** Full names by all their stems, and by that of the last name while only one has it. */
function indexStems(cluster: Cluster, byStem: Map<string, Cluster | null>, code: string): void {
  const all = stems(cluster.main, code)
  byStem.set(all.join(' '), cluster)
  const last = all.at(-1)
  if (last === undefined || all.length < 2) return
  byStem.set(last, byStem.has(last) ? null : cluster)
}

/** The form that names somebody stands for the others. */
function nameInNominative(cluster: Cluster, surface: Surface, code: string): boolean {
  if (surface.key.length !== cluster.main.key.length) return false
  const points = ({ key }: Surface) => {
    const first = key[0] ?? ''
    // "Mirosława" is a woman, or a man in the genitive: beside "Mirosław" it is he.
    const genitive = /[aа]$/u.test(first) && givenNameGender(first.slice(0, -1), code) === 'm'
    return (isPlainGivenName(first) ? 2 : 0) - (genitive ? 0.5 : 0) + nominative(key, code)
  }
  const better = points(surface) > points(cluster.main)
  if (better) cluster.main = surface
  return better
}

function isReal(table: NameTable, surface: Surface, longer: Longer): boolean {
  const [word] = surface.key
  if (table.data.code === 'de' && surface.key.length === 1) return isGermanName(surface, longer)
  if (surface.key.length > 1 || word === undefined || surface.proven > 0) return true
  if (LEXICON.places.has(word) || LEXICON.knownOrgs.has(word)) return true
  return !table.lower.has(word) && (surface.mentions.length > 2 || longer.all.has(word))
}

/** "Ute Roths", "Roths": German has no apostrophe there, so the text must know the name without its "s". */
function joinGenitives({ surfaces }: NameTable): void {
  const last = new Set<string>()
  for (const { key } of surfaces.values()) if (key.length > 1) last.add(key.at(-1) ?? '')
  for (const [id, surface] of surfaces) {
    const word = surface.key.at(-1) ?? ''
    const base = id.slice(0, -1)
    if (
      !word.endsWith('s') ||
      !last.has(word.slice(0, -1)) ||
      (surface.key.length > 1 && !surfaces.has(base))
    )
      continue
    const own = surfaces.get(base)
    if (own) own.mentions.push(...surface.mentions)
    else surfaces.set(base, { ...surface, key: [word.slice(0, -1)], name: surface.name.slice(0, -1) })
    surfaces.delete(id)
  }
}

/** Every German noun has a capital: alone a word is a name when a table or a fuller form in the text says so. */
function isGermanName({ key, name, mentions, context }: Surface, longer: Longer): boolean {
  const word = key[0] ?? ''
  // "Ministerin Roe", and Roe again.
  if (mentions.length > 1 && context.person > 2) return true
  if (LEXICON.places.has(word) || LEXICON.knownOrgs.has(word) || /^\p{Lu}{2,6}$/u.test(name)) return true
  return longer.last.has(word)
}

/** More persons than this under one name are a list, and none of them is meant by it. */
const MAX_NAMESAKES = 64

/** Languages that give two family names, of which the first may stand alone. */
const SECOND_NAMES = new Set(['es', 'pt'])

function index(
  cluster: Cluster,
  byLast: Map<string, Cluster[]>,
  byAcronym: Map<string, Cluster>,
  code: string,
): void {
  const { key, also } = cluster.main
  if (key.length > 1) {
    // "Inés Roca Vidal" is "Roca" as often as "Vidal".
    for (const word of new Set(SECOND_NAMES.has(code) ? key : [key[key.length - 1], key[0]]))
      if (word !== undefined) {
        const namesakes = byLast.get(word)
        if (!namesakes) byLast.set(word, [cluster])
        else if (namesakes.length < MAX_NAMESAKES) namesakes.push(cluster)
      }
    const acronym = acronymOf(key)
    if (acronym.length > 1 && !byAcronym.has(acronym)) byAcronym.set(acronym, cluster)
  }
  if (also) byAcronym.set(also.toLowerCase().replaceAll('.', ''), cluster)
}

function acronymOf(key: readonly string[]): string {
  return key
    .filter((word) => !/^(?:of|the|for|and|on|de|la|des|du|von|der)$/.test(word))
    .map((word) => word.charAt(0))
    .join('')
}

function findCluster(
  surface: Surface,
  byLast: Map<string, Cluster[]>,
  byAcronym: Map<string, Cluster>,
): Cluster | undefined {
  const { key } = surface
  const last = key[key.length - 1] ?? ''
  if (key.length === 1) {
    if (/^(?:\p{Lu}\.?){2,6}$/u.test(surface.name)) {
      const long = byAcronym.get(last.replaceAll('.', ''))
      if (long) return long
    }
    if (LEXICON.places.has(last) || LEXICON.knownOrgs.has(last)) return undefined
  }
  const candidates = (byLast.get(last) ?? []).filter((cluster) => isAlias(surface, cluster.main))
  candidates.sort((a, b) => b.main.form.person - a.main.form.person || total(b) - total(a))
  return candidates[0]
}

function total(cluster: Cluster): number {
  return cluster.surfaces.reduce((sum, surface) => sum + surface.mentions.length, 0)
}

function toEntity({ main, surfaces }: Cluster): Entity {
  return {
    name: main.name,
    kind: kindOf(main, surfaces),
    gender: main.gender ?? surfaces.find((surface) => surface.gender)?.gender ?? null,
    role: main.role ?? surfaces.find((surface) => surface.role)?.role ?? null,
    aliases: surfaces.filter((surface) => surface !== main).map((surface) => surface.name),
    mentions: surfaces.flatMap((surface) => surface.mentions),
  }
}
