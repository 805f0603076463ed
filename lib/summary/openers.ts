import type { SpeechData } from '../quotes/speech-types.ts'
import { wordSet } from '../text/language.ts'
import type { Word } from '../text/words.ts'
import type { Sentence } from './story.ts'

/**
 * First words that lean on the sentence before: pronouns without their noun, and connectives. Our own lists, from
 * common knowledge of each language. A sentence cut loose from its place ("He was arrested", "But that changed")
 * leaves its reader asking who and what.
 */
export interface Openers {
  /** Lower case with straight apostrophes. */
  pronouns: ReadonlySet<string>
  connectives: ReadonlySet<string>
  /** Pronouns for who or what acts, wherever they stand. */
  subjects: ReadonlySet<string>
}

function openers(pronouns: string, connectives: string, subjects: string): Openers {
  return { pronouns: wordSet(pronouns), connectives: wordSet(connectives), subjects: wordSet(subjects) }
}

const NONE = openers('', '', '')
/** Pronouns that lead a noun as well: "his lawyers" lean less than "he". */
const LEADING = wordSet(
  `his her their its this that these those both such sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer dies diese
  dieser dieses diesem diesen son sa ses leur leurs ce cet cette ces tous su sus este esta estos estas ese esa esos esas
  aquel aquella suo sua suoi sue questo questa questi queste quello quella seu seus suas esse essa esses essas aquele
  aquela zijn haar hun dit dat deze die jego jej ich ten ta te tego tej tych його її їх їхній їхня їхні цей ця ці его её
  ее их этот эта эти`,
)
/** Articles that are pronouns where no noun follows: "das neue Haus", "das ist". */
const ARTICLES = wordSet('das het lo')
/** A pronoun after a longer phrase has mostly something in it to mean. In words. */
const OPENING = 6

const OPENERS: Readonly<Record<string, Openers>> = {
  en: openers(
    "he she they it his her their its him them this that these those he's she's it's they're he'd she'd they'd he'll she'll they'll it'll theirs himself herself both neither such",
    'but and or so yet also however then still nor moreover meanwhile instead nevertheless nonetheless therefore thus besides otherwise furthermore likewise similarly hence because too elsewhere afterwards later yes no well plus',
    'he she they it',
  ),
  de: openers(
    'er sie es ihm ihr ihnen ihn sein seine seinen seinem seiner ihre ihren ihrem ihrer dies diese dieser dieses diesem diesen das dazu dabei daran darin dafür dagegen damit davon darauf darüber deren dessen beide',
    'aber doch und oder denn so also auch dann jedoch allerdings außerdem zudem dennoch trotzdem stattdessen deshalb daher deswegen dort hingegen weiter schließlich ja nein',
    'er sie',
  ),
  fr: openers(
    'il elle ils elles on son sa ses leur leurs lui ce cet cette ces c cela ça celui-ci celle-ci ceux-ci celles-ci celui celle ceux celles tous',
    "mais et ou donc or ni car puis aussi ainsi cependant toutefois pourtant néanmoins ensuite enfin alors d'ailleurs oui non",
    'il elle ils elles',
  ),
  es: openers(
    'él ella ellos ellas su sus lo le les esto eso este esta estos estas ese esa esos esas aquel aquella ambos',
    'pero y e o sino pues entonces además también sin-embargo así luego después asimismo aunque tampoco sí no',
    'él ella ellos ellas',
  ),
  it: openers(
    'egli lui lei loro esso essa essi esse suo sua suoi sue questo questa questi queste quello quella quelli quelle ciò entrambi',
    'ma e ed o però quindi dunque inoltre anche infatti tuttavia poi così allora invece perciò sì no',
    'lui lei loro',
  ),
  pt: openers(
    'ele ela eles elas seu sua seus suas isto isso este esta estes estas esse essa esses essas aquele aquela ambos',
    'mas e ou porém então também além assim contudo todavia portanto depois logo porque sim não',
    'ele ela eles elas',
  ),
  nl: openers(
    'hij zij ze het zijn haar hun hen hem dit dat deze die daarvan daarmee daarin daarvoor daarop beide',
    'maar en of dus ook dan toch echter bovendien daarom want verder wel ja nee',
    'hij zij ze',
  ),
  pl: openers(
    'on ona ono oni one jego jej ich mu im to ten ta ci te tego tej tych temu tym tam obaj oboje',
    'ale i a lub więc jednak także też również potem natomiast ponadto dlatego jednakże tak nie',
    'on ona oni',
  ),
  uk: openers(
    'він вона воно вони його її їх їхній їхня їхні йому їй їм це цей ця ці того тому тим обидва',
    'але і й та а або однак проте також тож отже потім крім тому так ні',
    'він вона воно вони',
  ),
  ru: openers(
    'он она оно они его её ее их ему ей им это этот эта эти того тому тем оба',
    'но и а или однако также тоже поэтому затем кроме впрочем зато так да нет',
    'он она оно они',
  ),
}

/** The openers of a language by two-letter code; empty sets for one we have no list of. */
export function openersOf(code: string): Openers {
  return OPENERS[code] ?? NONE
}

/**
 * What a sentence leans on by its first words, and how much: on the noun of a pronoun, on the sentence before. After an
 * opening phrase a pronoun leans too ("On Friday he left"), unless a name or a reporting clause comes first.
 */
export function leanOf(
  words: readonly Word[],
  { pronouns, connectives, subjects }: Openers,
  isStop: (word: Word) => boolean,
  speech: SpeechData,
): Pick<Sentence, 'opener' | 'lean'> {
  const [first, second] = words
  if (!first) return { opener: 'none', lean: 0 }
  const led = second !== undefined && !isStop(second)
  if (pronouns.has(first.lower) && !(led && ARTICLES.has(first.lower)))
    return { opener: 'pronoun', lean: led && LEADING.has(first.lower) ? 0.5 : 1 }
  if (connectives.has(first.lower)) return { opener: 'connective', lean: 1 }
  const at = words.slice(0, OPENING).findIndex(({ lower }) => subjects.has(lower))
  const before = at > 0 ? words.slice(1, at) : []
  const named = before.slice(1).some(({ text }) => /^\p{Lu}/u.test(text))
  const told = before.some(({ lower }) => speech.says.has(lower) || speech.relatives.has(lower))
  const phrase = speech.prepositions.has(first.lower) || speech.boundaries.has(first.lower)
  const leans = at > 0 && phrase && !named && !told
  return { opener: 'none', lean: leans ? 0.7 : 0 }
}
