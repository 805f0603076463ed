/** Articles as roles start with them, with what parts them from the next word. Own list, from the languages' grammars. */
export const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  en: ['the ', 'a ', 'an '],
  de: ['der ', 'die ', 'das ', 'ein ', 'eine '],
  nl: ['de ', 'het ', 'een '],
  fr: ['le ', 'la ', 'les ', 'l’', "l'", 'un ', 'une '],
  es: ['el ', 'la ', 'los ', 'las ', 'un ', 'una '],
  it: ['il ', 'lo ', 'la ', 'i ', 'gli ', 'le ', 'l’', "l'", 'un ', 'una '],
  pt: ['o ', 'a ', 'os ', 'as ', 'um ', 'uma '],
}
