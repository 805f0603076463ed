import type { Wishes } from '../share/beside.ts'
import { keep, recall } from './choice.ts'

/** Their names in the storage. */
export const WISHES: Record<keyof Wishes, string> = { quotes: 'share:quotes', summary: 'share:summary' }
const ANSWERS = ['no', 'yes'] as const

/** What the reader wanted to go with an article last. */
export async function rememberedWishes(): Promise<Wishes> {
  const [quotes, summary] = await Promise.all([
    recall(WISHES.quotes, ANSWERS),
    recall(WISHES.summary, ANSWERS),
  ])
  return { quotes: quotes === 'yes', summary: summary === 'yes' }
}

export const rememberWish = (wish: keyof Wishes, wanted: boolean) => keep(WISHES[wish], wanted ? 'yes' : 'no')
