/** How German nouns for an office or a calling end, alone or as the head of a compound. Our own list. */
const OFFICE =
  /(?:minister|sprecher|chef|präsident|kanzler|direktor|leiter|richter|anwalt|anwält|kommissar|sekretär|politiker|trainer|experte?|forscher|professor|meister|führer|rat|rät|kandidat|vertreter|general|offizier|pilot|manager|autor|senator|dezernent|hauptmann|sachverständiger?|intendant|rektor|redakteur|reporter|journalist|historiker|ökonom|loge?|analyst|inspektor|kapitän|bischof|bischöf|pfarrer|pastor|gründer|inhaber|besitzer|betreiber|verwalter|lehrer|arzt|ärzt|spieler|torwart|wirt|händler|bauer|bäuer|fahrer|züchter|künstler|sänger|regisseur|architekt|ingenieur|techniker|förster|zeuge?|anwohner|nachbar|bewohner|aktivist|student|rentner|unternehmer|berater|verteidiger|ermittler|wissenschaftler|botschafter|diplomat|beobachter|veranstalter|dirigent|reeder|schäfer)(?:in|innen|s|n|en)?$|(?:obmann|obfrau|schwester|mutter|vater|witwe|tochter|hausfrau|[hktw]frau|[efkt]smann|wehrmann|fachmann|[tw]mann|vorsitzende|abgeordnete|beauftragte|angeklagte|beschuldigte|verdächtige|angestellte|beamte)[nrs]?$/u

/** "Polizeisprecherin", "Grünen-Abgeordnete": what a person is, in lower case. */
export function isGermanRole(lower: string): boolean {
  let role = known.get(lower)
  if (role === undefined) {
    role = OFFICE.test(lower)
    if (known.size < MAX_KNOWN) known.set(lower, role)
  }
  return role
}

/** Asked of the same words again and again, in all languages. */
const known = new Map<string, boolean>()
const MAX_KNOWN = 4000

/** How nouns for bodies that speak end. Our own list. */
const BODY =
  /(?:amt|verband|verein|ministerium|behörde|gesellschaft|gewerkschaft|partei|werke?|bank|kammer|universität|hochschule|agentur|klinik|stiftung|kommission|institut|bund|bündnis|bündnisses|fraktion|liga|club|klub|gericht|polizei|feuerwehr|versicherung|genossenschaft|konzern|unternehmen|firma|senat|regierung|kanton|staatsanwaltschaft|anwaltschaft|organisation|initiative|liste|sender|zeitung|magazin|blatt|zeitschrift|rat|ausschuss|landtag|parlament|leitung|vorstand|verwaltung|armee|wehr|zentrale)$/u

/** "Straßenbauamt", "Mieterverein", in lower case. */
export function isGermanBody(lower: string): boolean {
  return BODY.test(lower)
}

/** The gender that a German noun for a person tells; null for "Abgeordnete". */
export function germanRoleGender(lower: string): 'm' | 'f' | null {
  if (/(?:in|frau|schwester|mutter|witwe|tochter)$/u.test(lower)) return 'f'
  return /(?:[dgt]e[nrs]?)$/u.test(lower) ? null : 'm'
}

/** Ends of nouns for what holds words: "Abschlussbericht", "Pressemitteilung". */
const DOCUMENT =
  /(?:bericht|mitteilung|erklärung|studie|urteil|schreiben|brief|gutachten|interview|rede|stellungnahme|papier|dokument|umfrage|antrag|begründung|gesetz|aufruf|transparent|plakat|resolution|protokoll|artikel|kommentar)(?:s|es|en)?$/

export function isGermanDocument(lower: string): boolean {
  return DOCUMENT.test(lower)
}

/** What somebody says or writes: not what others write of him. */
const WORDS =
  /(?:aussagen?|worten?|angaben?|ansicht|meinung|behauptung|forderung|vorwurf|kritik|aufruf|begründung|kommentar|brief|rede|erklärung|warnung|antwort|gutachten|schreiben|urteil|formel|satz)$/

/** "Worte", "Kritik": what somebody utters, in lower case. */
export function isGermanWords(lower: string): boolean {
  return WORDS.test(lower)
}
