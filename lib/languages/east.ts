import { FEMALE_NAMES_EAST, MALE_NAMES_EAST } from '../text/given-names-east.ts'
import type { NameWords } from './registry.ts'

/** What Ukrainian and Russian share: news in one names people and places of the other. */
export const NAMES_EAST: NameWords = {
  male: MALE_NAMES_EAST,
  female: FEMALE_NAMES_EAST,
  courtesyM: 'пан господин',
  courtesyF: 'пані госпожа',
  titles: `
    генерал глава голова губернатор депутат депутатка директор мер министр мэр міністр полковник президент
    прем'єр-міністр премьер-министр речник речниця`,
  orgWords: 'партія міністерство університет партия министерство университет',
}
