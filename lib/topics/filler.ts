import { packOf, perPack } from '../languages/registry.ts'
import { wordSet } from '../text/language.ts'

/** What a language's topics are told by, beside its stopwords. Lower-case words separated by white space. */
export interface TopicWords {
  /** Nouns that name something that happens, in all their forms. */
  events: string
  /** Ends of compounds that do, where compounds are one word: "Landtagswahl". */
  eventEnds?: RegExp
  /** Ends of compounds that name a body: "Landesregierung". */
  orgEnds?: RegExp
  /** Times, measures, numbers in words and nouns that say nothing alone: no topic ends in one. */
  filler: string
  /** After these comes a noun, not a verb; where nouns have a capital there is no need. */
  determiners?: string
  /** Before the name of a place, and the nouns that such a name begins with. */
  placeBefore: string
  placeHeads: string
  /** Verbs by their endings, where no article tells the nouns. Written small. */
  verb?: RegExp
  /** Forms of one name, longest first, lower case: "europäische union=eu; …". */
  same: string
}

const ENGLISH = wordSet(`
  a.m addition afp afternoon afternoons am amount amounts anybody anyone anything april august beginning billion
  billions bit bits bottom caption cent centimeters centimetres cents centuries century couple course day days decade
  decades december dollars dozen dozens end evening evenings everybody everyone everything example examples fact facts
  february feet friday getty guy guys hour hours hundred hundreds inch inches january july june kilometer kilometers
  kilometre kilometres kind kinds km lot lots majority march may metres middle midnight mile miles millimeters
  millimetres million millions minority minute minutes moment moments monday month months morning mornings night nights
  nobody none noon nothing november number numbers october p.m part parts percent photo photograph photographer
  photographs photos pm pounds reason reasons rest reuters saturday second seconds sense september side sides someone
  something sort sorts spokesman spokesperson spokeswoman sunday thing things thousand thousands thursday time times
  today tomorrow tonight tonnes tons trillion tuesday way ways wednesday week weekday weekdays weekend weekends weeks
  year years yesterday`)

/** Said of anything, they tell nothing of what they stand before. With a capital they may be part of a name. */
const WEAK = wordSet(`
  additional amid amongst bad best better big bigger biggest billion certain common considerable crucial current
  different early eight eighteen eighth eighty eleven entire extra favorite favourite few fifteen fifth fifty first
  five former forty four fourteen fourth fresh full further good great greater greatest higher highest huge hundred
  important key large larger largest last late latest least less likely little longer longest lower lowest main major
  many million minor more most new newest next nine nineteen ninety ninth normal numerous old older oldest one only
  original other overall own particular possible previous quietest real reasonable recent regular right same second
  seven seventeen seventh seventy several significant similar single six sixteen sixth sixty smaller smallest such ten
  tenth third thirteen thirty thousand three total true twelve twenty two usual various way whilst whole worse worst
  wrong younger youngest`)

const ENGLISH_DETERMINERS = wordSet(`
  a an another any each every her his its my no our some that the their these this those your`)

const packFiller = perPack(({ topics }) => wordSet(topics?.filler ?? ''))
const packDeterminers = perPack(({ topics }) => wordSet(topics?.determiners ?? ''))

/** Words that no topic ends in. */
export function fillerOf(code: string): ReadonlySet<string> {
  return code === 'en' ? ENGLISH : (packFiller(code) ?? NONE)
}

/** Words that no topic begins with when they are written small. */
export function weakOf(code: string): ReadonlySet<string> {
  return code === 'en' ? WEAK : fillerOf(code)
}

/** Words that announce a noun; none where we know none. */
export function determinersOf(code: string): ReadonlySet<string> {
  return code === 'en' ? ENGLISH_DETERMINERS : (packDeterminers(code) ?? NONE)
}

export function verbOf(code: string): RegExp | undefined {
  return packOf(code)?.topics?.verb
}

const NONE: ReadonlySet<string> = new Set()
