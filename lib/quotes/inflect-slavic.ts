/** Past forms of a verb in all genders and the plural, by its masculine one: "сказав", "признался", "powiedział". */
export function slavicPast(form: string): string[] {
  const reflexive = /^(.+)(?:вся|лся)$/u.exec(form)?.[1]
  if (reflexive)
    return [form, ...['лась', 'лася', 'лося', 'лось', 'лись', 'лися'].map((end) => reflexive + end)]
  const stem = form.slice(0, -1)
  switch (form.at(-1)) {
    case 'в':
    case 'л':
      return [form, `${stem}ла`, `${stem}ло`, `${stem}ли`]
    case 'ł':
      return [form, `${form}a`, `${form}o`, `${form}y`, `${stem.replace(/(dzi|mni|myśl)a$/u, '$1e')}li`]
    default:
      return [form]
  }
}

/** Ends of the third person: singular, plural. The first that fits counts. */
const PRESENT: readonly (readonly [RegExp, string])[] = [
  [/ється$/u, 'ються'],
  [/(?<=[шчжщ])иться$/u, 'аться'],
  [/иться$/u, 'яться'],
  [/є$/u, 'ють'],
  [/(?<=[шчж])е$/u, 'уть'],
  [/(?<=[шчжщ])ить$/u, 'ать'],
  [/ить$/u, 'ять'],
  [/[её]тся$/u, 'ются'],
  [/(?<=[шчжщ])ится$/u, 'атся'],
  [/ится$/u, 'ятся'],
  [/(?<=[шчж])ет$/u, 'ут'],
  [/[её]т$/u, 'ют'],
  [/(?<=[шчжщ])ит$/u, 'ат'],
  [/ит$/u, 'ят'],
  [/a$/u, 'ają'],
  [/[ey]$/u, 'ą'],
  [/i$/u, 'ią'],
]

/** Third person present, singular and plural: "каже, кажуть", "говорит, говорят", "mówi, mówią". */
export function slavicPresent(form: string): string[] {
  for (const [end, plural] of PRESENT) if (end.test(form)) return [form, form.replace(end, plural)]
  return [form]
}

/** Adverbial participles: "говоря", "отметив", "кажучи", "додавши", "mówiąc". */
export function slavicParticiples(past: string, present: readonly string[]): string[] {
  const found: string[] = []
  if (/л$/u.test(past)) found.push(past.replace(/л$/u, 'в'))
  else if (/лся$/u.test(past)) found.push(past.replace(/лся$/u, 'вшись'))
  else if (/в$/u.test(past)) found.push(`${past}ши`)
  else if (/вся$/u.test(past)) found.push(past.replace(/вся$/u, 'вшись'))
  for (const form of present) {
    if (/ą$/u.test(form)) found.push(`${form}c`)
    else if (/ть$/u.test(form)) found.push(form.replace(/ть$/u, 'чи'))
    else if (/ться$/u.test(form)) found.push(form.replace(/ться$/u, 'чись'))
    else if (/[юу]т$/u.test(form)) found.push(form.replace(/[юу]т$/u, 'я'))
    else if (/[ая]т$/u.test(form)) found.push(form.replace(/[ая]т$/u, 'я'))
  }
  return found
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  cyrillic: 'а у ом ем і е и ы ою ої ой ею ю я ї є ям ям ів ов ев ам ами ах ям ями ях ом'.split(' '),
  pl: 'a u owi em ie y i ą ę o e ów om ami ach iem ia iu ze'.split(' '),
}

/** A noun in all its cases, and more forms than it has: a table that is only looked up may hold too many. */
export function slavicCases(noun: string): string[] {
  const cyrillic = /^\p{Script=Cyrillic}/u.test(noun)
  const stem = noun.replace(cyrillic ? /[аяоеьйєі]$/u : /[aoeiy]$/u, '')
  return [noun, ...(CASES[cyrillic ? 'cyrillic' : 'pl'] ?? []).map((end) => stem + end)]
}
