import type { RunOptions } from 'axe-core'
import { axeFaults, EVERY_THEME, type Theme } from '../support/axe.ts'
import type { Sitter, Studio } from './pictures.ts'

/** An item is part of a page: what pages are told to have besides is not asked of it. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'target-size': { enabled: true } },
}
const EVERY = EVERY_THEME.map((theme, n): Theme => (n === 0 ? { ...theme, rules: RULES } : theme))
const LIGHT = EVERY.slice(0, 1)

/** What axe finds in all items; in every theme and from right to left in those that have something that none before has. */
export async function galleryFaults({ page, items, enter, draw }: Studio): Promise<string[]> {
  const found: string[] = []
  const known = new Set<string>()
  const telling: Sitter[] = []
  const look = async (name: string, themes: readonly Theme[]) => {
    for (const fault of await axeFaults(page, themes)) found.push(`${name}: ${fault}`)
  }
  await enter('en')
  for (const item of items) {
    const { looks } = await draw(item)
    const anew = looks.some((one) => !known.has(one))
    await look(item.name, anew ? EVERY : LIGHT)
    if (anew) telling.push(item)
    for (const one of looks) known.add(one)
  }
  await enter('ar')
  for (const item of telling) {
    await draw(item)
    await look(`${item.name} from right to left`, LIGHT)
  }
  return found
}
