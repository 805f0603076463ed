/**
 * First words that lean on the sentence before: pronouns without their noun, and connectives. Our own lists, from
 * common knowledge of each language. A sentence cut loose from its place ("He was arrested", "But that changed")
 * leaves its reader asking who and what.
 */
export interface Openers {
  /** Lower case with straight apostrophes. */
  pronouns: ReadonlySet<string>
  connectives: ReadonlySet<string>
}

function openers(pronouns: string, connectives: string): Openers {
  return { pronouns: new Set(pronouns.split(' ')), connectives: new Set(connectives.split(' ')) }
}

const NONE = openers('', '')

const OPENERS: Readonly<Record<string, Openers>> = {
  en: openers(
    "he she they it his her their its him them this that these those he's she's it's they're he'd she'd they'd he'll she'll they'll it'll theirs himself herself both neither such",
    'but and or so yet also however then still nor moreover meanwhile instead nevertheless nonetheless therefore thus besides otherwise furthermore likewise similarly hence because too elsewhere afterwards later yes no well plus',
  ),
  de: openers(
    'er sie es ihm ihr ihnen ihn sein seine seinen seinem seiner ihre ihren ihrem ihrer dies diese dieser dieses diesem diesen das dazu dabei daran darin dafür dagegen damit davon darauf darüber deren dessen beide',
    'aber doch und oder denn so also auch dann jedoch allerdings außerdem zudem dennoch trotzdem stattdessen deshalb daher deswegen dort hingegen weiter schließlich ja nein',
  ),
  fr: openers(
    'il elle ils elles on son sa ses leur leurs lui ce cet cette ces c cela ça celui-ci celle-ci ceux-ci celles-ci celui celle ceux celles tous',
    "mais et ou donc or ni car puis aussi ainsi cependant toutefois pourtant néanmoins ensuite enfin alors d'ailleurs oui non",
  ),
  es: openers(
    'él ella ellos ellas su sus lo la le les esto eso este esta estos estas ese esa esos esas aquel aquella ambos',
    'pero y e o sino pues entonces además también sin-embargo así luego después asimismo aunque tampoco sí no',
  ),
  it: openers(
    'egli lui lei loro esso essa essi esse suo sua suoi sue questo questa questi queste quello quella quelli quelle ciò entrambi',
    'ma e ed o però quindi dunque inoltre anche infatti tuttavia poi così allora invece perciò sì no',
  ),
  pt: openers(
    'ele ela eles elas seu sua seus suas isto isso este esta estes estas esse essa esses essas aquele aquela ambos',
    'mas e ou porém então também além assim contudo todavia portanto depois logo porque sim não',
  ),
  nl: openers(
    'hij zij ze het zijn haar hun hen hem dit dat deze die daarvan daarmee daarin daarvoor daarop beide',
    'maar en of dus ook dan toch echter bovendien daarom want verder wel ja nee',
  ),
  pl: openers(
    'on ona ono oni one jego jej ich mu im to ten ta ci te tego tej tych temu tym tam obaj oboje',
    'ale i a lub więc jednak także też również potem natomiast ponadto dlatego jednakże tak nie',
  ),
  uk: openers(
    'він вона воно вони його її їх їхній їхня їхні йому їй їм це цей ця ці того тому тим обидва',
    'але і й та а або однак проте також тож отже потім крім тому так ні',
  ),
  ru: openers(
    'он она оно они его её ее их ему ей им это этот эта эти того тому тем оба',
    'но и а или однако также тоже поэтому затем кроме впрочем зато так да нет',
  ),
}

/** The openers of a language by two-letter code; empty sets for one we have no list of. */
export function openersOf(code: string): Openers {
  return OPENERS[code] ?? NONE
}
