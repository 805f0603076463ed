/**
 * Words written with a full stop that need not end a sentence, without the stop. Written small they match in any
 * case; with a capital only so: German "Mag." is a title, "mag." a verb. Our own lists, from common knowledge and the
 * style of newspapers.
 */
export interface Abbreviations {
  /** Always followed by more of the same sentence: titles before names. */
  never: string
  /** End a sentence unless a number follows: "No. 4", "Feb. 24". */
  beforeNumber: string
  /** Units and years: after a number they end a sentence before a capital, "2024 р. Президент"; else see the others. */
  afterNumber?: string
  /** Seldom stand last: "U.S.", initials. They end a sentence before a word that often opens one. */
  either: string
  /** Often stand last: "Inc.", "a.m.", "etc.". They end a sentence before a capital, unless it is one of `follow`. */
  last?: string
  /** As written. */
  follow?: string
}

export const ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = {
  en: {
    never: `mr mrs ms mx messrs dr drs prof profs sen sens rep reps gov govs lt col gen gens capt cmdr sgt cpl pvt maj
      adm brig rev fr hon Pres supt det insp coun vs atty attys e.g i.e cf approx Amb Del Cpt Ald Assemb Msgr`,
    beforeNumber: `no nos jan feb mar apr jun jul aug sept sep oct nov dec art sec vol fig pp p ch para ca c op`,
    either: `plc sr ph.d m.d b.a m.a u.s u.k u.n d.c b.c e.u n.y l.a u.s.a st mt ft r d r-n.y gop mon tue tues wed thu thur
      thurs fri sat sun dept univ assn est dist const jr bros esq`,
    last: `inc co cos corp ltd llc etc al a.m p.m ave blvd rd mph ala ariz ark calif colo conn fla ga ill ind kan ky
      la mass md mich minn miss mo mont neb nev okla ont ore pa que tenn tex va vt wash wis wisc wyo sask alta man
      ed`,
    follow: `President Vice Chief Chairman Chairwoman Chair CEO CFO COO Executive Director Founder Co-founder Spokesman
      Spokeswoman Analyst Manager General Ltd Inc LLC Group Attorney Gov Sen Sens Rep Reps Lt Sheriff Supreme Superior
      State House Senate Democrat Democrats Republican Republicans Congressman Congresswoman Governor Senator
      Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
      September October November December Jan Feb Aug Sept Oct Nov Dec EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT
      BST UTC CET CEST AEST AST HST JST IST EET EEST Eastern Central Mountain Pacific Atlantic Greenwich Moscow Beijing Paris London South North`,
  },
  de: {
    never: `dr prof hr fr bzw z.b d.h u.a s.o vgl inkl exkl evtl ggf sog dipl Ing Mag Hl geb gest Abg St
      z b d h u a o ä`,
    beforeNumber: `nr jan feb apr jun jul aug sept okt nov dez art kap bd s str abs ca min max`,
    either: `mio mrd jh jhd e.v u.s n.chr v.chr mr mrs str`,
    last: `usw etc co`,
    follow: `KG`,
  },
  fr: {
    never: `M MM mme mmes mlle Dr Me Mgr St Ste Prof cf env`,
    beforeNumber: `art p vol no chap janv févr avr juil sept oct nov déc`,
    afterNumber: `m`,
    either: `apr j.-c`,
    last: `etc inc cie av`,
  },
  es: {
    never: `sr sra sres sras srta dr dra drs d dña lic Ing gral prof profa mons cf aprox excmo Sto Sta`,
    beforeNumber: `núm nº n art pág págs vol cap`,
    either: `ee.uu uu s.a`,
    last: `etc a.m p.m ud uds cía`,
  },
  it: {
    never: `sig sigg sig.ra dott dr dott.ssa prof prof.ssa avv ing on sen mons geom s cfr ca gen col cap`,
    beforeNumber: `art n pag pagg vol cap`,
    either: `s.p.a s.r.l`,
    last: `ecc etc`,
  },
  pt: {
    never: `sr sra srs dr dra drs d prof profa exmo gen eng engº cf aprox Sto Sta Cel`,
    beforeNumber: `art n nº pág págs vol cap núm`,
    either: `s.a`,
    last: `etc ltda cia a.m p.m`,
  },
  nl: {
    never: `dhr mevr mw mr dr drs prof ir ing ds St jl bijv bv o.a d.w.z m.b.t t.o.v vgl ca resp z.g bc jhr jkvr lic mgr kol gen`,
    beforeNumber: `nr art blz jan feb mrt apr jun jul aug sept okt nov dec`,
    either: `n.v b.v`,
    last: `enz etc`,
  },
  pl: {
    never: `dr prof mgr inż ks św gen płk ppłk kpt hab np tzn tj m.in ul al pl red bp abp kard o mec
      st mł bryg asp podkom nadkom kom insp podinsp sierż prok ppor mjr adw sędz chor szer plut zast`,
    beforeNumber: `nr art ust pkt poz str t`,
    afterNumber: `r w tys mln mld zł gr proc godz`,
    either: `im por ok pn`,
    last: `itd itp`,
  },
  uk: {
    never: `ім вул м р проф акад св напр див т тов о просп кап доц канд арх ген полк смт обл р-н`,
    beforeNumber: `ст п ч с`,
    afterNumber: `р рр тис млн млрд грн км`,
    either: `гр`,
    last: `ін`,
  },
  ru: {
    never: `им ул г проф акад св напр см тов т д о просп гр кап доц канд арх ген полк пос обл р-н`,
    beforeNumber: `ст п ч с`,
    afterNumber: `г гг тыс млн млрд руб км`,
    either: '',
    last: `др пр`,
  },
}
