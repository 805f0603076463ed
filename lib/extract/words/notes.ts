import type { Note } from '../../article/types.ts'

/** After the word: a colon, a dash, a bracket, a day and one of these, or nothing. */
const END = '[es]?(?:\\s*[:：—–(\\[-]|\\s[^:：]{0,20}\\d[^:：]{0,20}[:：—–)\\]]|$)'

/**
 * How newsrooms open what they say about their own text, by language: English, German, French, Spanish, Italian,
 * Portuguese, Dutch, Nordic, Polish, Ukrainian, Russian, Turkish, Arabic, Hindi, Japanese, Chinese.
 */
export const NOTES: readonly (readonly [Note['kind'], RegExp])[] = [
  [
    'correction',
    new RegExp(
      `^[\\W_]{0,3}(?:an? (?:earlier|previous|prior|original) version of this|this \\w+ (?:has been|was) (?:corrected|amended)|(?:corre[ck]tion|clarification|berichtigung|korrektur|rectifica\\p{L}+|errat(?:um|a|a corrige)|correcci[oó]n|fe de errata|rettifica|correção|correctie|rättelse|rettelse|sprostowani|виправлення|исправление|düzeltme|تصحيح|शुद्धि|訂正|更正)${END})`,
      'iu',
    ),
  ],
  [
    'update',
    new RegExp(
      `^[\\W_]{0,3}(?:this \\w+ (?:has been|was) updated|(?:update|aktualisierung|mise à jour|actualización|aggiornamento|atualização|uppdatering|opp?datering|aktualizacja|оновлення|обновление|güncelleme|تحديث|अपडेट|追記|更新)${END})`,
      'iu',
    ),
  ],
  [
    'editor',
    /^[\W_]{0,3}(?:editor[’']?s?[’']? note|anm(?:erkung|\.) d(?:er|\.) red|not[ae] d(?:e|el|ella|a) (?:la )?(?:r[eé]dac|editor|redazione)|noot van de redactie|od redakcji|від редакції|от редакции|ملاحظة المحرر|编者按|編者按|編集部注)/iu,
  ],
]
