/**
 * What newspapers call the date of the last change, by language: English, German, French, Spanish, Italian,
 * Portuguese, Dutch, Nordic, Polish, Ukrainian, Russian, Turkish, Arabic, Hindi, Chinese and Japanese. No later word
 * may say that the date after it is the first one.
 */
export const UPDATED =
  /(?<!\p{L})(?:up-?dated?|last (?:modified|edited|changed)|modified|revised|aktualisiert|geändert|stand|mis(?:e)? à jour|maj|modifié|actualizad[oa]|actualización|aggiornat[oa]|atualizad[oa]|bijgewerkt|uppdatera[dt]|oppdatert|opdateret|zaktualizowano|aktualizacja|оновлено|обновлено|güncelle\p{L}*|تحديث|अपडेट|更新)(?!.*(?:publi|posted|created))/iu

/** What they call the first one; names of elements too. */
export const PUBLISHED =
  /publi[sckz]|posted|created|(?:^|[\s_-])(?:single-?|post-?|entry-?|article-?|effective-?|story-?)?date(?:[\s_-]|$)|veröffentlicht|erschienen|pubblicat|opublik|опубл|yayın|نشر|प्रकाशित|公開|发布|發布/iu
