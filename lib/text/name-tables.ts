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
  president vice-president chancellor premier king queen prince princess pope emperor judge justice sheriff sergeant sgt
  lieutenant lt colonel col general gen captain capt major maj officer detective inspector constable const insp det cst
  cpl corporal superintendent supt mayor secretary minister congressman congresswoman coun councillor councilman
  councilwoman chairman chairwoman chair ceo cfo coo rev reverend father sister pastor bishop archbishop cardinal rabbi
  imam ayatollah sheikh senator sen sens representative rep reps governor gov govs ambassador admiral adm commander cmdr
  brigadier brig marshal director professor spokesman spokeswoman spokesperson chief leader speaker commissioner coach
  attorney prosecutor treasurer deputy editor analyst manager administrator coordinator superintendent officer
  adviser advisor strategist analyst economist chairperson mp mla mpp solicitor counsel dean principal provost trooper
  cllr prof postmaster postmistress headmaster headmistress headteacher pc wpc dci monsignor msgr canon deacon
  archdeacon taoiseach tánaiste msp cdr pte gunner lcpl sqn wg lieut paramedic firefighter ex-president
  deputy alderman supervisor doctor nurse author actor actress singer businessman pollster producer correspondent`

/** Nouns for what a person is or does, as they stand before a name or in an apposition. */
export const ROLE_NOUNS = `
  bride groom cook barber coxswain master surveyor harbormaster harbourmaster curator conductor juror dispatcher tailor
  astronomer carpenter butcher plumber electrician sailor monk nun vicar beekeeper innkeeper florist courier caretaker
  activist actor actress administrator adviser advisor agent aide ally ambassador analyst anchor archbishop architect
  artist assistant athlete attorney aunt author baker banker biologist bishop blogger boss boy broadcaster broker brother
  builder businessman businesswoman campaigner candidate captain cardinal chair chairman chairwoman chairperson champion
  chancellor chef chemist chief citizen clerk climatologist co-author co-chair co-founder co-owner coach colleague
  colonel columnist comedian commander commentator commissioner composer congressman congresswoman conservationist
  consultant coordinator coroner correspondent councillor councilman councilwoman counsel counsellor counselor cousin
  critic dad daughter dean defender delegate demonstrator deputy designer detective developer diplomat director doctor
  donor driver ecologist economist editor employee engineer entrepreneur epidemiologist executive expert farmer father
  fellow fighter filmmaker financier firefighter fisherman founder friend general geologist girl girlfriend boyfriend
  goalkeeper governor graduate grandfather grandmother guard guide head historian host hunter husband inspector
  instructor intern investigator investor journalist judge justice king landlord lawmaker lawyer leader lecturer
  legislator lecturer librarian lieutenant lobbyist local manager mayor mechanic member merchant meteorologist midwife
  midfielder minister mom mother moderator musician neighbor neighbour nephew niece nurse observer officer official
  operator organiser organizer owner paramedic parent participant partner passenger pastor patient photographer
  physician physicist pilot planner player poet policeman policewoman politician pollster premier president priest
  prime-minister prince princess principal producer professor programmer prosecutor protester psychiatrist psychologist
  publisher queen rabbi recruiter rector refugee relative reporter representative researcher resident retiree
  salesman scholar scientist secretary seller senator sergeant sheriff shopkeeper singer sister skipper sociologist
  soldier solicitor son speaker spokesman spokesperson spokeswoman staffer star statistician strategist striker student
  superintendent supervisor supporter surgeon survivor teacher technician teenager therapist tourist trader trainer
  treasurer trooper trustee tutor uncle veteran veterinarian vice-chair vice-president victim victor visitor volunteer
  voter waiter waitress warden widow wife winner witness woman man worker writer`

/** Words that may stand before a role noun and belong to it. */
export const ROLE_MODIFIERS = `
  former acting deputy vice assistant associate senior junior chief lead interim longtime long-time retired veteran
  campaign company police press state national federal local provincial city county communications policy media party
  opposition foreign finance defense defence interior justice health education environment energy trade labor labour
  transport home prime first general managing executive co- then- longtime political economic military legal medical
  government union team club league school university hospital head district regional international public affairs
  security intelligence research data science program programme project group board committee founding current onetime
  one-time fellow conservative liberal republican democratic green ex-`

/** Last words of a body's name. */
export const ORG_WORDS = `
  inc corp ltd llc plc co company corporation group holdings bank bancorp partners associates party union council
  committee commission ministry department agency authority bureau administration service services office court
  parliament congress senate assembly legislature university college school institute institution academy foundation
  association society federation organization organisation alliance coalition league club team board police force army
  navy guard corps church hospital clinic museum gallery library theatre theater orchestra times post news journal
  gazette herald tribune guardian star press broadcasting television tv radio network media magazine airlines airways
  motors systems technologies technology industries energy pharmaceuticals laboratories labs studios records
  water gas oil foods mills railways trains logistics aerospace pharma rovers wanderers athletic fc entertainment campaign center centre chamber trust fund project program programme initiative movement front brigade
  division cabinet government nations conference secretariat observatory research solutions international ferries mobile hydro ministries development tribune airline
  telecom insurance capital diocese archdiocese pictures productions publishing express`

/** Bodies known by one name. */
export const KNOWN_ORGS = `
  nato eu un u.n who imf cia fbi nsa nasa fda cdc epa doj cbs nbc abc cnn bbc msnbc pbs npr cbc reuters ap afp facebook
  google twitter amazon apple microsoft netflix uber tesla boeing airbus walmart exxonmobil gazprom interpol europol
  unicef unesco oecd opec greenpeace amnesty kremlin pentagon politico buzzfeed bloomberg breitbart youtube instagram
  tiktok snapchat`

/** Bodies known by the name of a house or street. */
export const HOUSES = ['white house', 'downing street', 'home office', 'scotland yard', 'buckingham palace']

export const PLACE_WORDS = `
  city county province state island islands river lake sea ocean bay mountain mountains mount valley desert park street
  road avenue boulevard square bridge airport harbour harbor port beach village town district region peninsula strait
  coast heights hills castle sound cove hall lounge building tower plaza falls creek forest canyon springs territory territories`

export const EVENT_WORDS = `
  games cup olympics war summit festival election elections referendum championship championships open derby marathon
  revolution crisis agreement accord treaty awards prize day week conference final finals series tour rally massacre
  hurricane storm pandemic debate caucus caucuses primary convention`

/** Capitalised words that name a time or a people, not an entity by themselves. */
export const NOT_NAMES = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec i i'm i've i'd
  i'll god ok yes no mr mrs ms dr`

/** Particles inside personal names, written small. */
export const PARTICLES =
  'al bin ibn de del della delle degli dei di da das do dos du der den van von und le la los las el ter ten zu zur af av y e'

/** Peoples and their adjectives: no entities by themselves, and no short form of a body that starts with them. */
export const DEMONYMS = `
  american americans african africans arab arabs asian asians european europeans british english scottish welsh irish
  french german germans italian italians spanish portuguese dutch belgian swiss austrian austrians polish czech slovak
  hungarian romanian bulgarian greek greeks turkish russian russians ukrainian ukrainians belarusian swedish norwegian
  danish finnish icelandic estonian latvian lithuanian serbian croatian bosnian albanian israeli israelis palestinian
  palestinians iranian iraqi iraqis syrian syrians lebanese saudi egyptian libyan moroccan algerian tunisian nigerian
  kenyan ethiopian somali sudanese indian indians pakistani afghan afghans chinese japanese korean koreans vietnamese
  thai indonesian malaysian filipino australian australians canadian canadians mexican mexicans brazilian colombian
  venezuelan cuban argentine chilean peruvian haitian latino latinos hispanic jewish jews muslim muslims christian
  christians catholic catholics protestant islamic islamist western soviet nazi nazis democratic democrat democrats
  republican republicans conservative conservatives liberal liberals labour tory tories communist`

/** English words that often open a sentence and are no name, beside the stopwords. */
export const OPENERS = `
  despite unlike following nonetheless nevertheless meanwhile moreover furthermore regardless besides amid according
  asked speaking given due earlier later recent today yesterday tomorrow tonight plus except during throughout among
  beyond without within around instead otherwise therefore hence thus indeed perhaps maybe next last first second third
  finally additionally again two three four five six seven eight nine ten many most several few both former current
  new old top watch read photo photos video image related advertisement please click see look let getting being having
  including based using like based thanks thank sorry well right left back sure great good bad big nice hello hey oh
  people women men children critics supporters officials police members residents experts researchers others everyone
  nobody someone anyone everything nothing something whatever whoever wherever whenever unless until till via per versus
  asking adding noting saying calling citing describing referring responding replying following pressed reached`
