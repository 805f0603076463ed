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
  day days weekday weekdays week weeks weekend weekends month months year years decade decades century centuries hour
  hours minute minutes second seconds moment moments time times today tomorrow yesterday tonight morning mornings
  afternoon afternoons evening evenings night nights noon midnight a.m p.m am pm monday tuesday wednesday thursday
  friday saturday sunday january february march april may june july august september october november december
  way ways thing things lot lots kind kinds sort sorts part parts bit bits couple dozen dozens hundred hundreds
  thousand thousands million millions billion billions trillion percent cent cents mile miles metres kilometre
  kilometres kilometer kilometers km centimetres centimeters millimetres millimeters feet inch inches tons tonnes
  pounds dollars number numbers amount amounts majority minority rest reason reasons example examples fact facts sense
  beginning middle end side sides bottom something anything everything nothing someone anyone everyone nobody everybody
  anybody none spokesman spokeswoman spokesperson photo photos photograph photographs photographer caption getty
  reuters afp course addition guy guys`)

/** Said of anything, they tell nothing of what they stand before. With a capital they may be part of a name. */
const WEAK = wordSet(`
  way whilst amid amongst younger youngest favourite
  favorite first second third fourth fifth sixth seventh eighth ninth tenth next last latest new newest old older oldest good
  better best bad worse worst great greater greatest big bigger biggest smaller smallest little large larger largest
  longer longest higher highest lower lowest major minor main key same similar different several various many other
  whole entire full further recent early late current former previous original own right wrong possible likely certain
  particular single fresh total overall important crucial significant huge considerable reasonable additional extra
  numerous few more most less least such real true only usual common normal regular quietest one two three four five six
  seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
  fifty sixty seventy eighty ninety hundred thousand million billion`)

const ENGLISH_DETERMINERS = wordSet(`
  the a an his her its their our my your this that these those no any some each every another`)

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
