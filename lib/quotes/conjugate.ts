/** What a table of verbs comes to. All forms are of the third person: nobody else is reported. */
export interface VerbForms {
  finite: string[]
  /** Count only after an auxiliary: "ha dicho", "a-t-elle ajouté"; alone they are adjectives: "la loi critiquée". */
  perfect: string[]
  gerund: string[]
}

type Endings = readonly [finite: string, perfect: string, gerund: string]

/** Endings by language and infinitive. Futures are left out: news reports what was said. */
const ENDINGS: Readonly<Record<string, Readonly<Record<string, Endings>>>> = {
  fr: {
    er: ['e ent ait aient a èrent', 'é ée és ées', 'ant'],
    ir: ['it issent issait issaient irent', 'i ie is ies', 'issant'],
  },
  es: {
    ar: ['a an ó aron aba aban', 'ado', 'ando'],
    er: ['e en ió ieron ía ían', 'ido', 'iendo'],
    ir: ['e en ió ieron ía ían', 'ido', 'iendo'],
  },
  it: {
    are: ['a ano ò arono ava avano', 'ato ata ati ate', 'ando'],
    ere: ['e ono eva evano', 'uto uta', 'endo'],
    ire: ['isce iscono ì irono iva ivano', 'ito ita iti ite', 'endo'],
  },
  pt: {
    ar: ['a am ou aram ava avam', 'ado', 'ando'],
    er: ['e em eu eram ia iam', 'ido', 'endo'],
    ir: ['e em iu iram ia iam', 'ido', 'indo'],
  },
}

/**
 * All forms of verbs given as infinitives, "contar/cuent" with the stem that is stressed: "contó", but "cuenta".
 * The present tense, the first two endings, takes it.
 */
export function conjugate(code: string, verbs: string): VerbForms {
  const forms: VerbForms = { finite: [], perfect: [], gerund: [] }
  const endings = Object.entries(ENDINGS[code] ?? {})
  for (const entry of verbs.trim().split(/\s+/)) {
    const [infinitive = '', stressed] = entry.split('/')
    for (const [ending, [finite, perfect, gerund]] of endings) {
      if (!infinitive.endsWith(ending)) continue
      const stem = infinitive.slice(0, -ending.length)
      const add = (list: string[], suffixes: string, present: string) => {
        for (const [index, suffix] of suffixes.split(' ').entries())
          list.push(joined(index < 2 ? present : stem, suffix))
      }
      add(forms.finite, finite, stressed ?? stem)
      add(forms.perfect, perfect, stem)
      add(forms.gerund, gerund, stem)
      break
    }
  }
  return forms
}

/** French keeps the sound of its stem: "lançait", "interrogeait". */
function joined(stem: string, ending: string): string {
  if (!/^[aâ]/.test(ending)) return stem + ending
  if (stem.endsWith('nc')) return `${stem.slice(0, -1)}ç${ending}`
  return stem.endsWith('g') && /^(?:ait|aient|ant?)$/.test(ending) ? `${stem}e${ending}` : stem + ending
}
