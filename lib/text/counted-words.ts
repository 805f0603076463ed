import { wordSet } from './language.ts'

/** How a language says how exact a figure is and what it counts. */
export interface CountedWords {
  /** Up to four words before a figure that change it: "more than". */
  hedges: ReadonlySet<string>
  /** Before two figures, and between them: "between 10 and 20". */
  between: ReadonlySet<string>
  and: ReadonlySet<string>
  /** Counts without a digit: "dozens". */
  many: ReadonlySet<string>
  /** Before what a share or an amount is of: "12 percent of", "two tons of". */
  of: ReadonlySet<string>
  /** Before a unit of time: "500 barrels a day". */
  per: ReadonlySet<string>
  /** Between that and its noun: "of the voters". */
  determiners: ReadonlySet<string>
  /** Adjectives in front of a noun: "500 russische Soldaten". Those of a list where most stand behind. */
  adjective: RegExp
  /** An adjective behind its noun: "12 soldats français". */
  behind: RegExp
  /** What the word of things counted looks like, as written, and what it does not look like. */
  noun: RegExp
  notNoun: RegExp
  /** Counted with what they are portions of: "12 counts of fraud". */
  portions: ReadonlySet<string>
  /** Too vague to look up when few: "three times". */
  vague: ReadonlySet<string>
  /** "days", "years": how long something is, which is worth little. */
  durations: ReadonlySet<string>
  /** Such a figure tells when or how old, not how long: "ago", "old". Before it: "last". */
  whenAfter: ReadonlySet<string>
  whenBefore: ReadonlySet<string>
  /** The number after it is a name's or an item's: "Article 5". */
  labels: ReadonlySet<string>
  /** Stems of words that make "3-1" a score. */
  contest: RegExp
}

type Sets =
  | 'per'
  | 'portions'
  | 'vague'
  | 'between'
  | 'and'
  | 'many'
  | 'of'
  | 'determiners'
  | 'durations'
  | 'whenAfter'
  | 'whenBefore'
  | 'labels'
type Lists = Partial<Record<Sets, string>> &
  Partial<Pick<CountedWords, 'adjective' | 'behind' | 'noun' | 'notNoun' | 'contest'>> & {
    /** Divided by commas. */
    hedges?: string
  }

const NEVER = /^(?!)/

export function countedWords(list: Lists): CountedWords {
  const set = (name: Sets) => wordSet(list[name] ?? '')
  return {
    hedges: new Set((list.hedges ?? '').split(',').map((hedge) => hedge.trim())),
    between: set('between'),
    and: set('and'),
    many: set('many'),
    of: set('of'),
    per: set('per'),
    portions: set('portions'),
    vague: set('vague'),
    determiners: set('determiners'),
    adjective: list.adjective ?? NEVER,
    behind: list.behind ?? NEVER,
    noun: list.noun ?? NEVER,
    notNoun: list.notNoun ?? NEVER,
    durations: set('durations'),
    whenAfter: set('whenAfter'),
    whenBefore: set('whenBefore'),
    labels: set('labels'),
    contest: list.contest ?? NEVER,
  }
}

/** Nouns of people and things that are plural without an s, and what people are called who came to harm. */
const IRREGULAR =
  'people|men|women|children|police|troops|staff|personnel|aircraft|sheep|fish|cattle|deer|crew|youth|feet|teeth|mice|geese|media|bacteria|criteria|phenomena|folk|spacecraft|dead|injured|wounded|missing|(?:\\w+-?)?(?:men|women|people|children|folk)|others|offspring|homeless'

export const ENGLISH_COUNTED = countedWords({
  hedges: `
    more than, less than, fewer than, up to, at least, at most, about, around, some, nearly, almost, roughly,
    approximately, over, well over, just over, under, just under, well under, as many as, as much as, as few as,
    as little as, no more than, not more than, no fewer than, no less than, close to, an estimated, estimated, only,
    just, another, an additional, a further, a record, above, below, exactly, an average of, a total of, a maximum of, a minimum of, upwards of, upward of, more like, somewhere around, perhaps, a mere, barely, virtually, in excess of, a whopping, a staggering`,
  between: 'between',
  and: 'and',
  many: 'dozens scores hundreds thousands tens millions billions trillions',
  of: 'of',
  per: 'a an per each every',
  portions:
    'counts cases doses pieces barrels bottles copies rounds units acts pairs boxes bags packs cups bouts sets members percent litres',
  vague:
    'times things ways occasions parts points sides reasons kinds types halves cases places steps hands legs levels areas forms issues ones others words lines goals',
  determiners: 'the all its their his her our your my these those this that',
  noun: new RegExp(`^(?:${IRREGULAR}|.*[^su'’]s|.*(?:ous|us|ss)es)$`, 'i'),
  durations:
    'second seconds minute minutes mins hrs hour hours day days night nights week weeks month months year years decade decades century centuries weekend weekends fortnight',
  whenAfter: 'ago old later earlier before after since younger older senior',
  whenBefore:
    'last past next first final previous recent coming these those aged age opening closing early every',
  labels: `
    article articles no number numbers page pages chapter section highway route flight room group level phase day week
    season episode volume class grade age aged act scene track lot unit type area district line channel option game
    part step question item figure table division league zone gate platform terminal interstate state road street
    avenue formula windows version model apollo boeing airbus covid top proposition amendment title resolution round
    stage tier category hole par size`,
  contest:
    /\b(?:w[io]n|wins|winning|beat|beats|beaten|beating|lost|lose|loss|defeat\w*|draw|drew|drawn|lead|leads|led|leading|score\w*|victory|victories|goals?|match|trail\w*|tie|tied|vot(?:e|ed|es|ing)|ruling|ruled|decision|final|semi\w*|set|sets|aggregate|rout\w*|triumph\w*|thrash\w*|hammer\w*|ahead|comeback|half-?time|equali[sz]\w+|clash|series|game|record)\b/i,
})
