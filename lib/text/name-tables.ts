/**
 * Words that tell what a name is. Lower case. Our own lists, from common knowledge of how news introduces people and
 * bodies.
 */

/** Courtesy titles that tell a man or a woman; they are no role. */
export const COURTESY_M = 'mr sir lord'
export const COURTESY_F = 'mrs ms miss lady dame madam'
export const COURTESY = 'dr hon'

/** Titles that stand before a name and are a role with it or by themselves. */
export const TITLES = `
  actor actress adm administrator admiral adviser advisor alderman ambassador analyst archbishop archdeacon attorney
  author ayatollah bishop brig brigadier businessman canon capt captain cardinal cdr ceo cfo chair chairman chairperson
  chairwoman chancellor chief cllr cmdr coach col colonel commander commissioner congressman congresswoman const
  constable coo coordinator corporal correspondent coun councillor councilman councilwoman counsel cpl cst dci deacon
  dean deputy det detective director doctor economist editor emperor ex-president father firefighter gen general gov
  governor govs gunner headmaster headmistress headteacher imam insp inspector judge justice king lcpl leader lieut
  lieutenant lt maj major manager marshal mayor minister mla monsignor mp mpp msgr msp nurse officer paramedic pastor
  pc pollster pope postmaster postmistress premier president prince princess principal producer prof professor
  prosecutor provost pte queen rabbi rep representative reps rev reverend secretary sen senator sens sergeant sgt
  sheikh sheriff singer sister solicitor speaker spokesman spokesperson spokeswoman sqn strategist superintendent
  supervisor supt taoiseach treasurer trooper tánaiste vice-president wg wpc`

/** Nouns for what a person is or does, as they stand before a name or in an apposition. */
export const ROLE_NOUNS = `
  activist actor actress administrator adviser advisor agent aide ally ambassador analyst anchor archbishop architect
  artist assistant astronomer athlete attorney aunt author baker banker barber beekeeper biologist bishop blogger boss
  boy boyfriend bride broadcaster broker brother builder businessman businesswoman butcher campaigner candidate captain
  cardinal caretaker carpenter chair chairman chairperson chairwoman champion chancellor chef chemist chief citizen
  clerk climatologist co-author co-chair co-founder co-owner coach colleague colonel columnist comedian commander
  commentator commissioner composer conductor congressman congresswoman conservationist consultant cook coordinator
  coroner correspondent councillor councilman councilwoman counsel counsellor counselor courier cousin coxswain critic
  curator dad daughter dean defender delegate demonstrator deputy designer detective developer diplomat director
  dispatcher doctor donor driver ecologist economist editor electrician employee engineer entrepreneur epidemiologist
  executive expert farmer father fellow fighter filmmaker financier firefighter fisherman florist founder friend
  general geologist girl girlfriend goalkeeper governor graduate grandfather grandmother groom guard guide harbormaster
  harbourmaster head historian host hunter husband innkeeper inspector instructor intern investigator investor
  journalist judge juror justice king landlord lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist
  local man manager master mayor mechanic member merchant meteorologist midfielder midwife minister moderator mom monk
  mother musician neighbor neighbour nephew niece nun nurse observer officer official operator organiser organizer
  owner paramedic parent participant partner passenger pastor patient photographer physician physicist pilot planner
  player plumber poet policeman policewoman politician pollster premier president priest prime-minister prince princess
  principal producer professor programmer prosecutor protester psychiatrist psychologist publisher queen rabbi
  recruiter rector refugee relative reporter representative researcher resident retiree sailor salesman scholar
  scientist secretary seller senator sergeant sheriff shopkeeper singer sister skipper sociologist soldier solicitor
  son speaker spokesman spokesperson spokeswoman staffer star statistician strategist striker student superintendent
  supervisor supporter surgeon surveyor survivor tailor teacher technician teenager therapist tourist trader trainer
  treasurer trooper trustee tutor uncle veteran veterinarian vicar vice-chair vice-president victim victor visitor
  volunteer voter waiter waitress warden widow wife winner witness woman worker writer`

/** Words that may stand before a role noun and belong to it. */
export const ROLE_MODIFIERS = `
  acting affairs assistant associate board campaign chief city club co- committee communications company conservative
  county current data defence defense democratic deputy district economic education energy environment ex- executive
  federal fellow finance first foreign former founding general government green group head health home hospital
  intelligence interim interior international junior justice labor labour lead league legal liberal local long-time
  longtime managing media medical military national one-time onetime opposition party police policy political press
  prime program programme project provincial public regional republican research retired school science security senior
  state team then- trade transport union university veteran vice`

/** Last words of a body's name. */
export const ORG_WORDS = `
  academy administration aerospace agency airline airlines airways alliance archdiocese army assembly associates
  association athletic authority bancorp bank board brigade broadcasting bureau cabinet campaign capital center centre
  chamber church clinic club co coalition college commission committee company conference congress corp corporation
  corps council court department development diocese division energy entertainment express fc federation ferries foods
  force foundation front fund gallery gas gazette government group guard guardian herald holdings hospital hydro inc
  industries initiative institute institution insurance international journal laboratories labs league legislature
  library llc logistics ltd magazine media mills ministries ministry mobile motors movement museum nations navy network
  news observatory office oil orchestra organisation organization parliament partners party pharma pharmaceuticals
  pictures plc police post press productions program programme project publishing radio railways records research
  rovers school secretariat senate service services society solutions star studios systems team technologies technology
  telecom television theater theatre times trains tribune trust tv union university wanderers water`

/** Bodies known by one name. */
export const KNOWN_ORGS = `
  abc afp airbus amazon amnesty ap apple bbc bloomberg boeing breitbart buzzfeed cbc cbs cdc cia cnn doj epa eu europol
  exxonmobil facebook fbi fda gazprom google greenpeace imf instagram interpol kremlin microsoft msnbc nasa nato nbc
  netflix npr nsa oecd opec pbs pentagon politico reuters snapchat tesla tiktok twitter u.n uber un unesco unicef
  walmart who youtube`

/** Bodies known by the name of a house or street. */
export const HOUSES = ['white house', 'downing street', 'home office', 'scotland yard', 'buckingham palace']

export const PLACE_WORDS = `
  airport avenue bay beach boulevard bridge building canyon castle city coast county cove creek desert district falls
  forest hall harbor harbour heights hills island islands lake lounge mount mountain mountains ocean park peninsula
  plaza port province region river road sea sound springs square state strait street territories territory tower town
  valley village`

export const EVENT_WORDS = `
  accord agreement awards caucus caucuses championship championships conference convention crisis cup day debate derby
  election elections festival final finals games hurricane marathon massacre olympics open pandemic primary prize rally
  referendum revolution series storm summit tour treaty war week`

/** Capitalised words that name a time or a people, not an entity by themselves. */
export const NOT_NAMES = `
  apr april aug august dec december dr feb february fri friday god i i'd i'll i'm i've jan january jul july jun june
  mar march may mon monday mr mrs ms no nov november oct october ok sat saturday sep sept september sun sunday thu
  thursday tue tuesday wed wednesday yes`

/** Particles inside personal names, written small. */
export const PARTICLES =
  'af al av bin da das de degli dei del della delle den der di do dos du e el ibn la las le los ten ter und van von y zu zur'

/** Peoples and their adjectives: no entities by themselves, and no short form of a body that starts with them. */
export const DEMONYMS = `
  afghan afghans african africans albanian algerian american americans arab arabs argentine asian asians australian
  australians austrian austrians belarusian belgian bosnian brazilian british bulgarian canadian canadians catholic
  catholics chilean chinese christian christians colombian communist conservative conservatives croatian cuban czech
  danish democrat democratic democrats dutch egyptian english estonian ethiopian european europeans filipino finnish
  french german germans greek greeks haitian hispanic hungarian icelandic indian indians indonesian iranian iraqi
  iraqis irish islamic islamist israeli israelis italian italians japanese jewish jews kenyan korean koreans labour
  latino latinos latvian lebanese liberal liberals libyan lithuanian malaysian mexican mexicans moroccan muslim muslims
  nazi nazis nigerian norwegian pakistani palestinian palestinians peruvian polish portuguese protestant republican
  republicans romanian russian russians saudi scottish serbian slovak somali soviet spanish sudanese swedish swiss
  syrian syrians thai tories tory tunisian turkish ukrainian ukrainians venezuelan vietnamese welsh western`

/** English words that often open a sentence and are no name, beside the stopwords. */
export const OPENERS = `
  according adding additionally advertisement again amid among anyone around asked asking back bad based being besides
  beyond big both calling children citing click critics current describing despite due during earlier eight everyone
  everything except experts few finally first five following former four furthermore getting given good great having
  hello hence hey image including indeed instead last later left let like look many maybe meanwhile members men
  moreover most nevertheless new next nice nine nobody nonetheless nothing noting officials oh old others otherwise
  people per perhaps photo photos please plus police pressed reached read recent referring regardless related replying
  researchers residents responding right saying second see seven several six someone something sorry speaking
  supporters sure ten thank thanks therefore third three throughout thus till today tomorrow tonight top two unless
  unlike until using versus via video watch well whatever whenever wherever whoever within without women yesterday`
