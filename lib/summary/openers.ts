import { wordSet } from '../text/language.ts'

/**
 * First words that lean on the sentence before: pronouns without their noun, and connectives. Our own lists, from
 * common knowledge of each language. A sentence cut loose from its place ("He was arrested", "But that changed")
 * leaves its reader asking who and what.
 */
export interface Openers {
  /** Lower case with straight apostrophes. */
  pronouns: ReadonlySet<string>
  connectives: ReadonlySet<string>
  /** Pronouns for who or what acts, wherever they stand, with the gender of those for one person. */
  subjects: ReadonlyMap<string, 'm' | 'f' | null>
  /** What a phrase of time or place begins with. */
  phrases: ReadonlySet<string>
}

function openers(
  pronouns: string,
  connectives: string,
  { m = '', f = '', other = '' }: { m?: string; f?: string; other?: string },
  phrases: string,
): Openers {
  const of = (words: string, gender: 'm' | 'f' | null) =>
    [...wordSet(words)].map((word): [string, 'm' | 'f' | null] => [word, gender])
  return {
    pronouns: wordSet(pronouns),
    connectives: wordSet(connectives),
    subjects: new Map([...of(m, 'm'), ...of(f, 'f'), ...of(other, null)]),
    phrases: wordSet(phrases),
  }
}

const NONE = openers('', '', {}, '')

const OPENERS: Readonly<Record<string, Openers>> = {
  en: openers(
    "he she they it his her their its him them this that these those he's she's it's they're he'd she'd they'd he'll she'll they'll it'll theirs himself herself both neither such",
    'but and or so yet also however then still nor moreover meanwhile instead nevertheless nonetheless therefore thus besides otherwise furthermore likewise similarly hence because too elsewhere afterwards later yes no well plus',
    { m: "he he's he'd he'll", f: "she she's she'd she'll", other: 'they it' },
    'after as at before by during for from if in of on since though until when while with',
  ),
  de: openers(
    'er sie es ihm ihr ihnen ihn sein seine seinen seinem seiner ihre ihren ihrem ihrer dies diese dieser dieses diesem diesen das dazu dabei daran darin dafür dagegen damit davon darauf darüber deren dessen beide',
    'aber doch und oder denn so also auch dann jedoch allerdings außerdem zudem dennoch trotzdem stattdessen deshalb daher deswegen dort hingegen weiter schließlich ja nein',
    { m: 'er', f: 'sie' },
    'ab als am an auf aus bei beim bis für gegen im in laut mit nach ob seit über um unter vom von vor wegen weil wenn zu zum zur',
  ),
  fr: openers(
    'il elle ils elles on son sa ses leur leurs lui ce cet cette ces c cela ça celui-ci celle-ci ceux-ci celles-ci celui celle ceux celles tous',
    "mais et ou donc or ni car puis aussi ainsi cependant toutefois pourtant néanmoins ensuite enfin alors d'ailleurs oui non",
    { m: 'il', f: 'elle', other: 'ils elles' },
    'à après au aux avant avec dans de depuis des du en lors lorsque par pendant pour quand sans selon si sous sur',
  ),
  es: openers(
    'él ella ellos ellas su sus lo le les esto eso este esta estos estas ese esa esos esas aquel aquella ambos',
    'pero y e o sino pues entonces además también sin-embargo así luego después asimismo aunque tampoco sí no',
    { m: 'él', f: 'ella', other: 'ellos ellas' },
    'a al ante con cuando de del desde durante en hasta para por según si sin sobre tras',
  ),
  it: openers(
    'egli lui lei loro esso essa essi esse suo sua suoi sue questo questa questi queste quello quella quelli quelle ciò entrambi',
    'ma e ed o però quindi dunque inoltre anche infatti tuttavia poi così allora invece perciò sì no',
    { m: 'lui egli', f: 'lei', other: 'loro' },
    'a ad al alla con da dal dalla di del della dopo durante in nel nella per prima quando se secondo senza su sul tra',
  ),
  pt: openers(
    'ele ela eles elas seu sua seus suas isto isso este esta estes estas esse essa esses essas aquele aquela ambos',
    'mas e ou porém então também além assim contudo todavia portanto depois logo porque sim não',
    { m: 'ele', f: 'ela', other: 'eles elas' },
    'a ao após com da de depois desde do durante em na no para pela pelo por quando se segundo sem sob sobre',
  ),
  nl: openers(
    'hij zij ze het zijn haar hun hen hem dit dat deze die daarvan daarmee daarin daarvoor daarop beide',
    'maar en of dus ook dan toch echter bovendien daarom want verder wel ja nee',
    { m: 'hij', f: 'zij ze' },
    'aan als bij door in met na naar om onder op over sinds terwijl tijdens toen uit van vanaf volgens voor',
  ),
  pl: openers(
    'on ona ono oni one jego jej ich mu im to ten ta ci te tego tej tych temu tym tam obaj oboje',
    'ale i a lub więc jednak także też również potem natomiast ponadto dlatego jednakże tak nie',
    { m: 'on', f: 'ona', other: 'oni one ono' },
    'bez dla do gdy jeśli kiedy na nad o od po podczas przed przez przy w we według z za ze',
  ),
  uk: openers(
    'він вона воно вони його її їх їхній їхня їхні йому їй їм це цей ця ці того тому тим обидва',
    'але і й та а або однак проте також тож отже потім крім тому так ні',
    { m: 'він', f: 'вона', other: 'воно вони' },
    'без біля в від для до з за із коли на над перед під після по при про у через якщо',
  ),
  ru: openers(
    'он она оно они его её ее их ему ей им это этот эта эти того тому тем оба',
    'но и а или однако также тоже поэтому затем кроме впрочем зато так да нет',
    { m: 'он', f: 'она', other: 'оно они' },
    'без в во для до если за из к когда на над о об от перед по под после при с со у через',
  ),
}

/** The openers of a language by two-letter code; empty sets for one we have no list of. */
export function openersOf(code: string): Openers {
  return OPENERS[code] ?? NONE
}
