/** Titles of pages that stand in for a story: errors and logins. */
export const NO_STORY =
  /\b40[134]\b|not found|nicht gefunden|introuvable|no encontrad|^(?:(?:log|sign)[ -]?(?:in|up)|anmeld|connexion|iniciar)\b/iu

/** What forms that ask for consent speak of; "cookie" alone in most languages. */
export const CONSENT = /cookie|consen[ts]|einwillig|zustimm|privacy/giu
