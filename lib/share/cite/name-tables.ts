/** What stands before a family name and belongs to it: "van der Meer", "De Luca" (APA 9.8, Chicago 8.5). Own list. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `af al bin da dal das de del dela della den der des di do dos du el la las le los ten ter van vom von zu zum zur
  y Al Da De Del Della Den Der Di Du El La Le Ter Van Von`.split(/\s+/),
)

/** What follows a name and is no part of the family name. */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i

/** Titles before a name: all three manuals leave them out (Chicago 14.73). Own list. */
export const TITLE = /^(?:dr|prof|professor|sir|dame|mr|mrs|ms|rev)\.?\s+(?=\p{L})/iu

/** Words of a newsroom's, an agency's or a body's name, which is not turned round. Own list. */
export const BODY =
  /(?<!\p{L})(?:news|newsroom|media|press|agency|agencies|agence|agentur|agencia|agenzia|times|magazine|network|tv|radio|bureau|desk|online|university|institute|staff|team|reporters|correspondents|editors|editorial|board|council|committee|association|society|union|office|ministry|department|commission|foundation|centre|center|service|group|redaktion|rédaction|redacción|redazione|redação|gazette|herald|tribune|chronicle)(?!\p{L})|^the\s|\.\p{L}{2,3}$/iu

/** Languages in which the family name comes first and is not turned round (Chicago 8.14 to 8.16). */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(['hu', 'ja', 'ko', 'vi', 'zh'])
