import { isTitle, LEXICON } from './name-lexicon.ts'

/** How English nouns for what a person does or is to somebody end, and those that end like no others. */
const PERSON =
  /(?:er|or|ist|ian|man|men|woman|women|person|people|ee|eer|ant|ent|ess|logue|crat|lete|mate|smith|wright|surgeon|astronaut|expert|aide|boss|star|veteran|alumn[ai]|youth|kid|teen|fan|host|mom|dad|chief|head|lord|guard|scout|judge|guru|czar|hawk|pro|ace|icon|hero|victim|native|critic|cop|spy|ally|surrogate|freshman|sophomore|spouse|widow|fiancée?|bride|groom|twin|cousin|aunt|uncle|nephew|niece|heir|nun|monk|imam|rabbi|vet|tycoon|mogul|whiz|intern|recruit|delegate|associate|advocate|graduate|candidate|laureate|fellow|comic|mechanic|cleric|skeptic|academic|medic|voice|maven|professional|mastermind|operative|whip|firm|group|pac|mother|father|envoy|trombone|violin|viola|cello|bass|horn|flute|oboe|tenor|soprano|alto)s?$/
const COMPLEMENT =
  /,|\s(?:of|for|at|in|from|with|to|on|who|whose|and|by|between|under|during|since|behind|working|known|based|specializing|studying|attending|running|leading|involved|challenged|there|now|also)\s|\s(?:there|now|also)$/
/** A clause, and what opens one. */
const CLAUSE =
  /^(?:that|this|who|whose|what|which|with|along|as|including|his|her|their)\s(?!\p{Ll}+$)|\s(?:could|would|will|has|had|was|were|is|are|began|reported|said|says|happens)(?:\s|$)/u

/**
 * Whether an English phrase beside a name says what the person is. "primary winner" and "a two-decade veteran of the
 * committee" do; "the Miami debate", "a bomb" and "trailer began to skid" stood beside the name for other reasons. Of
 * the roles of speakers in the development half of the benchmark it takes one in eleven, nearly all of them wrong.
 */
export function isRoleHeaded(role: string): boolean {
  const lower = role.toLowerCase().replace(/['’]s? /g, ' ')
  if (CLAUSE.test(lower)) return false
  if (/^one of\s/.test(lower)) return true
  const head = lower.split(COMPLEMENT)[0]?.trim() ?? ''
  return isPerson(lastWord(head)) || isPerson(lastWord(lower))
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1).replace(/\.$/, '')
}

function isPerson(word: string): boolean {
  const known = LEXICON.roleNouns.has(word) || isTitle(word) || LEXICON.demonyms.has(word)
  return (known && !LEXICON.courtesy.has(word)) || PERSON.test(word)
}
