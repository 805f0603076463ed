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
    "both he he'd he'll he's her herself him himself his it it'll it's its neither she she'd she'll she's such that their theirs them these they they'd they'll they're this those",
    'afterwards also and because besides but elsewhere furthermore hence however instead later likewise meanwhile moreover nevertheless no nonetheless nor or otherwise plus similarly so still then therefore thus too well yes yet',
    { m: "he he's he'd he'll", f: "she she's she'd she'll", other: 'they it' },
    'after as at before by during for from if in of on since though until when while with',
  ),
  de: openers(
    'beide dabei dafür dagegen damit daran darauf darin darüber das davon dazu deren dessen dies diese diesem diesen dieser dieses er es ihm ihn ihnen ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner sie',
    'aber allerdings also auch außerdem daher dann denn dennoch deshalb deswegen doch dort hingegen ja jedoch nein oder schließlich so stattdessen trotzdem und weiter zudem',
    { m: 'er', f: 'sie' },
    'ab als am an auf aus bei beim bis für gegen im in laut mit nach ob seit um unter vom von vor wegen weil wenn zu zum zur über',
  ),
  fr: openers(
    'c ce cela celle celle-ci celles celles-ci celui celui-ci ces cet cette ceux ceux-ci elle elles il ils leur leurs lui on sa ses son tous ça',
    "ainsi alors aussi car cependant d'ailleurs donc enfin ensuite et mais ni non néanmoins or ou oui pourtant puis toutefois",
    { m: 'il', f: 'elle', other: 'ils elles' },
    'après au aux avant avec dans de depuis des du en lors lorsque par pendant pour quand sans selon si sous sur à',
  ),
  es: openers(
    'ambos aquel aquella ella ellas ellos esa esas ese eso esos esta estas este esto estos le les lo su sus él',
    'además asimismo así aunque después e entonces luego no o pero pues sin-embargo sino sí también tampoco y',
    { m: 'él', f: 'ella', other: 'ellos ellas' },
    'a al ante con cuando de del desde durante en hasta para por según si sin sobre tras',
  ),
  it: openers(
    'ciò egli entrambi essa esse essi esso lei loro lui quella quelle quelli quello questa queste questi questo sua sue suo suoi',
    'allora anche così dunque e ed infatti inoltre invece ma no o perciò però poi quindi sì tuttavia',
    { m: 'lui egli', f: 'lei', other: 'loro' },
    'a ad al alla con da dal dalla del della di dopo durante in nel nella per prima quando se secondo senza su sul tra',
  ),
  pt: openers(
    'ambos aquela aquele ela elas ele eles essa essas esse esses esta estas este estes isso isto seu seus sua suas',
    'além assim contudo depois e então logo mas não ou porque portanto porém sim também todavia',
    { m: 'ele', f: 'ela', other: 'eles elas' },
    'a ao após com da de depois desde do durante em na no para pela pelo por quando se segundo sem sob sobre',
  ),
  nl: openers(
    'beide daarin daarmee daarop daarvan daarvoor dat deze die dit haar hem hen het hij hun ze zij zijn',
    'bovendien daarom dan dus echter en ja maar nee of ook toch verder want wel',
    { m: 'hij', f: 'zij ze' },
    'aan als bij door in met na naar om onder op over sinds terwijl tijdens toen uit van vanaf volgens voor',
  ),
  pl: openers(
    'ci ich im jego jej mu obaj oboje on ona one oni ono ta tam te tego tej temu ten to tych tym',
    'a ale dlatego i jednak jednakże lub natomiast nie ponadto potem również tak także też więc',
    { m: 'on', f: 'ona', other: 'oni one ono' },
    'bez dla do gdy jeśli kiedy na nad o od po podczas przed przez przy w we według z za ze',
  ),
  uk: openers(
    'вона вони воно він його йому обидва тим того тому це цей ця ці їй їм їх їхня їхні їхній її',
    'а або але й крім ні однак отже потім проте та так також тож тому і',
    { m: 'він', f: 'вона', other: 'воно вони' },
    'без біля в від для до з за коли на над перед по при про під після у через якщо із',
  ),
  ru: openers(
    'его ее ей ему её им их оба он она они оно тем того тому эта эти это этот',
    'а впрочем да затем зато и или кроме нет но однако поэтому так также тоже',
    { m: 'он', f: 'она', other: 'оно они' },
    'без в во для до если за из к когда на над о об от перед по под после при с со у через',
  ),
}

/** The openers of a language by two-letter code; empty sets for one we have no list of. */
export function openersOf(code: string): Openers {
  return OPENERS[code] ?? NONE
}
