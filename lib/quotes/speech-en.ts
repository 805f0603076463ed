/**
 * English verbs of saying and what stands around them. Our own lists, from common knowledge of news English and
 * verb classes as grammars give them. Regular verbs by their base; see `inflect.ts`.
 */
export const SAYS_EN = `
  acknowledge add admit:admitted advise affirm agree allege announce answer anticipate argue ask assert assess assure
  attest bark begin:began believe:believed blurt:blurted boast caution chide chime:chimed claim clarify comment
  complain concede conclude concur confess confide confirm contend continue counter crow cry declare decry demand deny
  disclose echo elaborate emphasise emphasize estimate exclaim expect:expected explain feel:felt figure:figured
  find:found fume gloat go:went gush hold:held hope:hoped implore inform insist instruct interject intimate intone jeer
  jest joke know:knew lament maintain marvel mention mock mumble muse mutter note observe offer opine plead
  point:pointed ponder pontificate post predict proclaim pronounce propose protest quip quote:quoted rail rant
  read:read reason recall recognise recognize recount reflect reiterate rejoin relate remark remember remind repeat
  reply report respond retort retweet reveal rule say:said scoff scream seethe shout shriek sigh signal sing:sang sneer
  sniff snort speak:spoke specify stammer state stress stutter suggest sum:summed summarize surmise swear:swore:sworn
  tell:told testify text think:thought thunder tweet underline underscore urge utter vent venture volunteer vow:vowed
  warn whisper wonder write:wrote|written yell`

export const REPORTS_EN = `
  accuse address admonish adopt advocate allude apologise apologize appeal applaud argue:argued assume attack beg
  bemoan berate blame blare blast boom brag brand bristle call celebrate challenge champion chant characterise
  characterize charge cheer cite claim coin commend compare concern conclude condemn congratulate criticise criticize
  decry deem defend define deliver denounce depict deride describe detail diagnose direct discuss dismiss dispute dub
  encourage endorse entitle envisage envision excoriate explain express extol favor favour feature finish fire:fired
  focus give:gave greet hail hammer highlight hint honor hope identify imply indicate introduce invoke jab knock label
  lambaste lash laud launch lecture list mean:meant mention mock oppose order outline pan pledge portray praise pray
  prefer present press proclaim promise publish push put:put question raise rap react rebuff rebuke recite recommend
  refer refer:referred reference regard reiterate reject repudiate request retaliate ridicule rip salute scold scorn
  sell:sold send:sent share shoot:shot show:showed|shown skewer slam slap smear speak:spoke start stump support tag
  talk taunt tease term thank threaten title toast tout trash trumpet urge view voice vouch want:wanted warn welcome
  worry yearn`

/** After subject, before the verb. */
export const BETWEEN_EN = `
  'd 's 've actually again all already also always angrily are be been being both briefly can continued continues could
  did didn't do does doesn't each earlier even eventually ever famously finally first flatly further furthermore go
  goes had has hasn't have herself himself initially instead is itself just later long may might must never
  nevertheless nonetheless not now often on once only originally previously publicly quickly quietly rarely recently
  repeatedly reportedly sarcastically should simply simultaneously sometimes soon still subsequently themselves then to
  today too ultimately usually was went were who will would yesterday`

export const BOUNDARIES_EN = `
  after although and are as be because been before but can could did do does had has have how if is may might nor or
  should since so than that though unless until was were what when where whether which while why will would yet`

export const DETERMINERS_EN = `
  a an another both eight five four her his its many my nine no one other our seven several six some ten that the their
  these this those three two your`

export const PREPOSITIONS_EN = `
  about across against along amid among around at behind beneath beside between beyond by close during familiar for
  from in inside into involved like near of off on onto outside over since through throughout to toward towards under
  upon via with within without`

export const CUTS_EN = `
  about adding after afterward afterwards and are as at because before but by describing during earlier friday had has
  if in is last later monday next noting on over referring regarding saturday saying since speaking sunday that this
  through thursday to today tuesday via was wednesday were when while who whom whose will with would yesterday`

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
export const DOCUMENTS_EN = `
  ad advertisement affidavit agreement album analysis announcement appeal article banner bill biography blog book brief
  briefing broadcast brochure caption chart chyron column comment commentary complaint constitution contract court
  document draft e-mail editorial email essay excerpt excerpts fact-sheet file filing finding findings flier flyer
  graphic guidance guideline headline indictment inscription instruction invitation judgment language law lawsuit
  leaflet legislation letter line literature lyrics magazine mailer manifesto manual memo memoir memorandum message
  motion motto narrator newsletter note notice op-ed opinion order page pamphlet paper passage petition piece placard
  plaque platform play poem policy poll post poster preamble proclamation profile prompt proposal proposition
  prosecution publication quotation quote records release report resolution review rule ruling script section sentence
  series sign signs slide slogan song source spot statement story study submission subpoena suit summary survey tagline
  tape testimony text theory trailer transcript translation treaty tweet tweets update verdict verse video voiceover
  warrant website word words`

/** Groups that speak with one voice. */
export const GROUPS_EN = `
  activists administration advocates agency aides airline allies analysts another anyone association authorities bank
  billionaire board both camp campaign campaigns candidate child children church club commission committee company
  congress conservative conservatives contender council court critics crowd crowds democrat democrats department
  economists everyone experts families family firm folks foundation front-runner frontrunner gentleman government group
  groups guy hawk hawks heckler hopeful hospital insider insiders investigators judge judges jury kid kids ladies lady
  lawmakers lawyers leaders league liberal liberals magnate many media members men ministry mogul most network
  newspaper nobody nominee officials one ones opponents organisers organization organizers others outlet outlets pac
  panel panelists paper parties party people person persons police progressive progressives prosecutors protesters
  reader readers representatives republican republicans researchers residents school scientists several some someone
  sources state states supporters team troll tycoon union university user users utility voters white witnesses women
  youth`
