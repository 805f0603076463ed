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
    never: `
      Ald Amb Assemb Cpt Del Msgr Pres adm approx atty attys brig capt cf cmdr col coun cpl det dr drs e.g fr gen gens
      gov govs hon i.e insp lt maj messrs mr mrs ms mx prof profs pvt rep reps rev sen sens sgt supt vs`,
    beforeNumber: `
      apr art aug c ca ch dec feb fig jan jul jun mar no nos nov oct op p para pp sec sep sept vol`,
    either: `
      assn b.a b.c bros const d d.c dept dist e.u esq est fri ft gop jr l.a m.a m.d mon mt n.y ph.d plc r r-n.y sat sr
      st sun thu thur thurs tue tues u.k u.n u.s u.s.a univ wed`,
    last: `
      a.m al ala alta ariz ark ave blvd calif co colo conn corp cos ed etc fla ga ill inc ind kan ky la llc ltd man
      mass md mich minn miss mo mont mph neb nev okla ont ore p.m pa que rd sask tenn tex va vt wash wis wisc wyo`,
    follow: `
      AEST AST Analyst April Atlantic Attorney Aug August BST Beijing CDT CEO CEST CET CFO COO CST CT Central Chair
      Chairman Chairwoman Chief Co-founder Congressman Congresswoman Dec December Democrat Democrats Director EDT EEST
      EET EST ET Eastern Executive Feb February Founder Friday GMT General Gov Governor Greenwich Group HST House IST
      Inc JST Jan January July June LLC London Lt Ltd MDT MST MT Manager March May Monday Moscow Mountain North Nov
      November Oct October PDT PST PT Pacific Paris President Rep Reps Republican Republicans Saturday Sen Senate
      Senator Sens Sept September Sheriff South Spokesman Spokeswoman State Sunday Superior Supreme Thursday Tuesday
      UTC Vice Wednesday`,
  },
  de: {
    never: `
      Abg Hl Ing Mag St a b bzw d d.h dipl dr evtl exkl fr geb gest ggf h hr inkl o prof s.o sog u u.a vgl z z.b ä`,
    beforeNumber: `
      abs apr art aug bd ca dez feb jan jul jun kap max min nov nr okt s sept str`,
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
    never: `
      Ing Sta Sto aprox cf d dr dra drs dña excmo gral lic mons prof profa sr sra sras sres srta`,
    beforeNumber: `núm nº n art pág págs vol cap`,
    either: `ee.uu uu s.a`,
    last: `etc a.m p.m ud uds cía`,
  },
  it: {
    never: `
      avv ca cap cfr col dott dott.ssa dr gen geom ing mons on prof prof.ssa s sen sig sig.ra sigg`,
    beforeNumber: `art n pag pagg vol cap`,
    either: `s.p.a s.r.l`,
    last: `ecc etc`,
  },
  pt: {
    never: `
      Cel Sta Sto aprox cf d dr dra drs eng engº exmo gen prof profa sr sra srs`,
    beforeNumber: `art n nº pág págs vol cap núm`,
    either: `s.a`,
    last: `etc ltda cia a.m p.m`,
  },
  nl: {
    never: `
      St bc bijv bv ca d.w.z dhr dr drs ds gen ing ir jhr jkvr jl kol lic m.b.t mevr mgr mr mw o.a prof resp t.o.v vgl
      z.g`,
    beforeNumber: `nr art blz jan feb mrt apr jun jul aug sept okt nov dec`,
    either: `n.v b.v`,
    last: `enz etc`,
  },
  pl: {
    never: `
      abp adw al asp bp bryg chor dr gen hab insp inż kard kom kpt ks m.in mec mgr mjr mł nadkom np o pl plut podinsp
      podkom ppor ppłk prof prok płk red sierż st szer sędz tj tzn ul zast św`,
    beforeNumber: `nr art ust pkt poz str t`,
    afterNumber: `r w tys mln mld zł gr proc godz`,
    either: `im por ok pn`,
    last: `itd itp`,
  },
  uk: {
    never: `
      акад арх вул ген див доц канд кап м напр о обл полк просп проф р р-н св смт т тов ім`,
    beforeNumber: `ст п ч с`,
    afterNumber: `р рр тис млн млрд грн км`,
    either: `гр`,
    last: `ін`,
  },
  ru: {
    never: `
      акад арх г ген гр д доц им канд кап напр о обл полк пос просп проф р-н св см т тов ул`,
    beforeNumber: `ст п ч с`,
    afterNumber: `г гг тыс млн млрд руб км`,
    either: '',
    last: `др пр`,
  },
}
