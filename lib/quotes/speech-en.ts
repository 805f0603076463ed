/**
 * English verbs of saying and what stands around them. Our own lists, from common knowledge of news English and
 * verb classes as grammars give them. Regular verbs by their base; see `inflect.ts`.
 */
export const SAYS_EN = `
  remember rule echo crow sniff stutter ponder bark jeer gloat seethe vent recognize recognise intimate anticipate
  find:found
  acknowledge add advise affirm agree allege announce answer argue ask assert assess assure attest boast caution
  chide claim clarify comment complain concede conclude concur confess confide confirm contend continue counter cry
  declare declare decry demand deny disclose elaborate emphasize emphasise exclaim explain fume gush implore inform
  insist interject joke lament maintain marvel mention mock mumble muse mutter note observe offer opine plead
  pontificate post predict proclaim pronounce protest quip reason recall recount reflect reiterate relate
  remark remind repeat reply report respond retort reveal scoff scream shout shriek sigh signal sneer snort specify
  stammer state stress suggest summarize surmise testify text thunder tweet retweet urge utter venture volunteer warn
  whisper wonder yell predict propose rejoin rant rail instruct intone jest
  underline underscore estimate
  admit:admitted blurt:blurted quote:quoted chime:chimed sum:summed point:pointed
  begin:began go:went think:thought believe:believed feel:felt hold:held know:knew hope:hoped
  read:read write:wrote|written tell:told speak:spoke say:said sing:sang swear:swore:sworn vow:vowed
  figure:figured expect:expected`

export const REPORTS_EN = `
  start react shoot:shot give:gave show:showed|shown list publish prefer boom blare retaliate assume deem encourage introduce feature reference put:put
  question press entitle feature proclaim adopt focus
  accuse address admonish advocate allude applaud attack  berate blame blast brand brag call celebrate champion
  characterize characterise charge cite claim coin commend compare condemn congratulate criticize criticise
  decry defend define denounce depict deride  diagnose dismiss dispute dub endorse envision envisage excoriate
  extol greet hail hammer hint honor identify imply indicate invoke  jab knock label lambaste laud lash mock
  oppose outline pan pledge portray praise   promise push  rap rebuff rebuke recite refer regard
  reject  repudiate request ridicule rip salute scold scorn   skewer slam slap smear  
  stump support taunt tease term thank threaten title tout tag trash trumpet   voice vouch welcome yearn
  want:wanted argue:argued  sell:sold send:sent      
  mean:meant refer:referred speak:spoke   fire:fired
  concern explain talk discuss express share deliver   finish  conclude launch raise warn highlight
  describe view present pray beg order direct promise recommend reject reiterate favor favour appeal hope worry apologize apologise lecture
  chant cheer toast bemoan bristle challenge urge mention detail `

/** After subject, before the verb. */
export const BETWEEN_EN = `
  has have had is was were are also later then further once recently previously publicly reportedly repeatedly
  often always never still even just now again first finally soon already actually simply further furthermore
  once did does do not didn't doesn't hasn't would will could can might may must should be been being
  went on to goes go continued continues quickly famously flatly both each all himself herself themselves
  itself only long rarely usually sometimes eventually ultimately subsequently initially originally angrily quietly
  briefly ever 's 'd 've who sarcastically too himself today yesterday earlier instead nonetheless
  nevertheless simultaneously`

export const BOUNDARIES_EN = `
  that because as while when if whether which but though although since after before so yet than where how why what
  until unless is was were are be been has have had will would could should can may might do does did or nor
  and`

export const DETERMINERS_EN = `the a an this that these those his her its their our my your one another some many several
  both no two three four five six seven eight nine ten other`

export const PREPOSITIONS_EN = `of for at in from with on to by inside outside near about against among around behind
  beneath beside between beyond during into off onto over since through throughout toward towards under upon within
  without across along amid like via close familiar involved`

export const CUTS_EN = `on in during after before as when while by via to this last next at about who whom whose
  with speaking adding saying referring describing noting and but that over regarding if because since through
  monday tuesday wednesday thursday friday saturday sunday yesterday today later earlier wednesday afterward
  afterwards is was are were has had will would`

export const PRONOUNS_EN: Readonly<Record<string, 'm' | 'f' | 'it' | 'they' | 'any'>> = {
  he: 'm',
  she: 'f',
  "he's": 'm',
  "he'd": 'm',
  "she's": 'f',
  "she'd": 'f',
  "they're": 'they',
  "they've": 'they',
  it: 'it',
  they: 'they',
  i: 'any',
  we: 'they',
}

/** Things that speak: papers, polls, screens. */
export const DOCUMENTS_EN = `ad advertisement affidavit agreement album analysis announcement appeal article banner bill
  biography blog book brief briefing broadcast brochure caption chart chyron column comment commentary complaint contract
  constitution court document draft editorial email e-mail essay excerpt excerpts file filing fact-sheet finding findings
  flier flyer graphic guidance guideline headline indictment inscription instruction invitation judgment language law
  lawsuit leaflet legislation letter line literature lyrics magazine mailer manifesto manual memo memoir memorandum
  message motion motto narrator newsletter note notice op-ed opinion order page pamphlet paper passage petition piece
  placard platform play plaque poem policy poll post poster preamble proclamation profile prompt proposal proposition
  prosecution publication quote quotation records release report resolution review rule ruling script section sentence series
  sign signs slide slogan song source spot statement story study submission subpoena suit summary survey tagline tape
  testimony text theory transcript translation treaty trailer tweet tweets update verdict verse video voiceover warrant
  website word words`

/** Groups that speak with one voice. */
export const GROUPS_EN = `activists advocates aides allies analysts critics economists experts investigators lawyers
  leaders members officials opponents others organizers organisers people police prosecutors protesters representatives
  republicans democrats researchers residents scientists sources supporters voters witnesses authorities lawmakers
  campaign campaigns camp administration agency team company firm network outlet outlets media paper newspaper government
  ministry department family families crowd crowds group groups organization panel judges judge jury state states white
  party parties pac panelists troll users user readers reader men women ones one another many some most several both
  anyone everyone nobody someone person persons kid kids child children youth guy gentleman lady ladies folks insider
  insiders hawk hawks conservative conservatives liberal liberals democrat republican progressive progressives
  nominee candidate frontrunner front-runner hopeful contender mogul billionaire tycoon magnate congress heckler
  utility airline bank hospital school university union council board committee commission court church club league
  foundation association`
