/**
 * Beginnings of what newspapers call the date of the last change, by language: English, German, French, Spanish,
 * Italian, Portuguese, Dutch, Nordic, Polish, Ukrainian, Russian, Turkish, Arabic, Hindi, Chinese and Japanese. No
 * later word may say that the date after it is the first one.
 */
export const UPDATED =
  /(?:(?<!\p{L})(?:up-?date|last (?:modif|edit)|modifi|revis|aktualis|geändert|stand(?!\p{L})|mis à jour|maj|actuali[sz]|aggiorn|atuali|bijgew|uppdat|oppdat|opdat|zaktual|оновл|обновл|güncel)|تحديث|अपडेट|更新)(?!.*(?:publi|posted))/iu

/** What they call the first one, as names of elements do. */
export const PUBLISHED =
  /publi|posted|created|(?:^|[\s_-])date(?:[\s_-]|$)|veröffentl|erschienen|pubbl|опубл|yayın|نشر|प्रकाशित|公開|[发發]布/iu
