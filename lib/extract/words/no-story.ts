/** Titles of pages that stand in for a story: errors, logins, checks for robots. */
export const NO_STORY =
  /\b40[134]\b|not found|nicht gefunden|introuvable|no encontrad|non trovat|não encontrad|niet gevonden|nie znaleziono|見つかりません|не найдена|access denied|just a moment|^(?:(?:log|sign)[ -]?(?:in|up)|anmeld|einlogg|connexion|inici(?:a|ar) sesión|accedi|inloggen|zaloguj|entrar|ログイン|вход)(?!\p{Ll})/iu

/** What forms that ask for consent speak of. */
export const CONSENT =
  /cookie|consent|einwillig|zustimm|datenschutz|privacy|données personnelles|toestemming|zgod[ayęz]|同意/giu
