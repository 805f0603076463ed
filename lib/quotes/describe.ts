/** A description longer than this is cut before it tells a story. */
const MAX_NAME = 90
const ARTICLE =
  /^(?:(?:the|an?|der|die|das|den|dem|des|ein|eine|einer|einem|einen|le|la|les|un|une|el|los|las|una|il|lo|i|gli|uno|o|os|as|um|uma|de|het|een)\s+|(?:l|un)['’])/i

/** A source without a name as the views call it: "an EU official" is "EU official". */
export function describe(phrase: string): string {
  const bare = phrase.replace(ARTICLE, '')
  if (bare.length <= MAX_NAME) return bare
  const cut = bare.slice(0, MAX_NAME)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))
}
