/**
 * Words written with a full stop that need not end a sentence, lower case without the stop. Our own lists, from
 * common knowledge and the style of newspapers.
 */
export interface Abbreviations {
  /** Always followed by more of the same sentence: titles before names. */
  never: string
  /** End a sentence unless a number follows: "No. 4", "Feb. 24". */
  beforeNumber: string
  /** May stand last or within: "Inc.", "U.S.". The next word decides. */
  either: string
}

export const ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = {
  en: {
    never: `mr mrs ms mx messrs dr prof sen sens rep reps gov govs lt col gen capt cmdr sgt cpl pvt maj adm brig rev fr
      hon pres supt det insp const coun st mt ft vs atty dist e.g i.e cf approx`,
    beforeNumber: `no nos jan feb mar apr jun jul aug sept sep oct nov dec art sec vol fig pp p ch para ca c`,
    either: `inc co corp ltd llc plc bros jr sr esq ph.d m.d b.a m.a etc al a.m p.m u.s u.k u.n d.c e.u n.y l.a u.s.a
      ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ont ore pa
      que tenn tex va vt wash wis wyo b.c sask alta man ave blvd rd dept univ assn est mon tue tues wed thu thur thurs
      fri sat sun mph ed r d r-n.y gop`,
  },
  de: {
    never: `dr prof hr fr st bzw z.b d.h u.a s.o vgl ca inkl exkl evtl ggf sog dipl ing mag abs hl geb gest max min
      z b d h u a o ä`,
    beforeNumber: `nr jan feb apr jun jul aug sept okt nov dez art kap bd s str abs`,
    either: `usw etc mio mrd co jh jhd e.v u.s n.chr v.chr mr mrs`,
  },
  fr: {
    never: `m mm mme mmes mlle dr me mgr st ste prof cf env`,
    beforeNumber: `art p vol no chap janv févr avr juil sept oct nov déc`,
    either: `etc inc cie av apr j.-c`,
  },
  es: {
    never: `sr sra sres srta dr dra d dña lic ing gral prof mons cf aprox excmo`,
    beforeNumber: `núm art pág vol cap`,
    either: `etc ee.uu s.a ud uds cía a.m p.m`,
  },
  it: {
    never: `sig sigg sig.ra dott dr dott.ssa prof prof.ssa avv ing on sen mons geom s cfr ca`,
    beforeNumber: `art n pag vol cap`,
    either: `ecc etc s.p.a s.r.l`,
  },
  pt: {
    never: `sr sra srs dr dra d prof profa exmo gen eng cf aprox`,
    beforeNumber: `art n pág vol cap núm`,
    either: `etc s.a ltda cia eua`,
  },
  nl: {
    never: `dhr mevr mr dr drs prof ir ing ds st jl bijv bv o.a d.w.z m.b.t vgl ca resp`,
    beforeNumber: `nr art blz jan feb mrt apr jun jul aug sept okt nov dec`,
    either: `enz etc n.v b.v`,
  },
  pl: {
    never: `dr prof mgr inż ks św gen płk ppłk kpt por hab np tzn tj m.in ok ul al al pl red im`,
    beforeNumber: `nr art ust pkt poz str t`,
    either: `itd itp r w tys mln mld godz zł proc`,
  },
  uk: {
    never: `ім вул м р проф акад св напр див т тов`,
    beforeNumber: `ст п ч с`,
    either: `рр ін грн тис млн млрд`,
  },
  ru: {
    never: `им ул г проф акад св напр см тов т д`,
    beforeNumber: `ст п ч с`,
    either: `гг др пр руб тыс млн млрд`,
  },
}
