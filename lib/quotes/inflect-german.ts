/** Present and simple past of a regular German verb, by its infinitive: "sagen", "antworten", "kritisieren". */
export function germanForms(infinitive: string): string[] {
  const stem = infinitive.replace(/e?n$/, '')
  const link = /(?:[td]|[^aeiouäöülrhn]n|chn)$/.test(stem) ? 'e' : ''
  return [infinitive, `${stem}e`, `${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`]
}
