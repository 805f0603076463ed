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
    a further, a maximum of, a mere, a minimum of, a record, a staggering, a total of, a whopping, about, above,
    almost, an additional, an average of, an estimated, another, approximately, around, as few as, as little as,
    as many as, as much as, at least, at most, barely, below, close to, estimated, exactly, fewer than, in excess of,
    just, just over, just under, less than, more like, more than, nearly, no fewer than, no less than, no more than,
    not more than, only, over, perhaps, roughly, some, somewhere around, under, up to, upward of, upwards of,
    virtually, well over, well under`,
  between: 'between',
  and: 'and',
  many: 'billions dozens hundreds millions scores tens thousands trillions',
  of: 'of',
  per: 'a an per each every',
  portions:
    'acts bags barrels bottles bouts boxes cases copies counts cups doses litres members packs pairs percent pieces rounds sets units',
  vague:
    'areas cases forms goals halves hands issues kinds legs levels lines occasions ones others parts places points reasons sides steps things times types ways words',
  determiners: 'the all its their his her our your my these those this that',
  noun: new RegExp(`^(?:${IRREGULAR}|.*[^su'’]s|.*(?:ous|us|ss)es)$`, 'i'),
  durations:
    'centuries century day days decade decades fortnight hour hours hrs mins minute minutes month months night nights second seconds week weekend weekends weeks year years',
  whenAfter: 'after ago before earlier later old older senior since younger',
  whenBefore:
    'age aged closing coming early every final first last next opening past previous recent these those',
  labels: `
    act age aged airbus amendment apollo area article articles avenue boeing category channel chapter class covid day
    district division episode figure flight formula game gate grade group highway hole interstate item league level
    line lot model no number numbers option page pages par part phase platform proposition question resolution road
    room round route scene season section size stage state step street table terminal tier title top track type unit
    version volume week windows zone`,
  contest:
    /\b(?:w[io]n|wins|winning|beat|beats|beaten|beating|lost|lose|loss|defeat\w*|draw|drew|drawn|lead|leads|led|leading|score\w*|victory|victories|goals?|match|trail\w*|tie|tied|vot(?:e|ed|es|ing)|ruling|ruled|decision|final|semi\w*|set|sets|aggregate|rout\w*|triumph\w*|thrash\w*|hammer\w*|ahead|comeback|half-?time|equali[sz]\w+|clash|series|game|record)\b/i,
})
