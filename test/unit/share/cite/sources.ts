import { author } from '../../../../lib/share/cite/author.ts'
import { dayOf } from '../../../../lib/share/cite/day.ts'
import type { Source } from '../../../../lib/share/cite/source.ts'

export const URL = 'https://www.courier.example/light'
const ACCESSED = '2026-05-14'

interface Given {
  by?: string[]
  title?: string
  outlet?: string
  date?: string | null
  url?: string
  language?: string
  translation?: string | null
}

/** A story of our own as the manuals are given it, by Greta Moss unless told otherwise. */
export function aSource({
  by = ['Greta Moss'],
  title = 'Harbour light to shine again',
  outlet = 'Harbour Courier',
  date = '2026-03-09',
  url = URL,
  language = 'en',
  translation = null,
}: Given = {}): Source {
  return {
    authors: by.map((name) => author(name, outlet, language)),
    title,
    outlet,
    date: dayOf(date),
    url,
    accessed: dayOf(ACCESSED),
    translation,
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** So many authors: "Ada Alm", "Bda Blm" and so on. */
export const authors = (count: number) =>
  [...LETTERS.slice(0, count)].map((letter) => `${letter}da ${letter}lm`)
