/** What a page says where it stops showing the story, by language: that there is more, for those who pay or register. */
export const REST_LINES =
  /^(?:to (?:continue|keep) reading|(?:subscribe|register|sign up|(?:log|sign) in|create an? (?:free )?account).{0,20} to (?:continue|keep|read|unlock)|(?:continue|keep) reading (?:this|with|your|for)|(?:this|the rest of (?:this|the)) (?:article|story|content|post) is (?:for|only|available|reserved|exclusive)|you(?:['’]ve| have) (?:reached|read|used|hit)\b.{0,60}\b(?:free|articles?|limit)|unlock (?:this|the full)|weiterlesen mit|jetzt weiterlesen|dieser (?:artikel|text|beitrag) ist (?:nur )?(?:für|exklusiv)|il vous reste\b.{0,20}%|(?:la suite|(?:cet )?article) (?:est )?réservée?|est[ea] (?:contenido|artículo|conteúdo|artigo) (?:es|é) |conte(?:nido|údo) exclusivo|(?:questo )?contenuto (?:è )?riservato|dit artikel is (?:alleen|exclusief)|verder lezen|(?:dalsza|pozostała) część|(?:.{0,40} )?(?:um weiterzulesen|und weiterlesen|pour (?:lire la suite|continuer à lire)|para (?:seguir leyendo|continuar (?:lendo|a ler))|per continuare a leggere|om verder te lezen|aby (?:prze)?czytać)|この(?:記事|続き)は.{0,4}(?:有料|会員)|続きを読むには|(?:有料)?会員限定|残り\d+文字|本文还有|剩余内容|仅限会员)/iu

/** Offers and doors for those who are subscribers already; on many whole pages too. */
const OFFER_LINES =
  /^(?:already (?:a )?(?:subscri|member|registered|have an account)|get (?:full|unlimited) access|(?:sie haben )?bereits (?:ein|abonnent|registriert)|réservé aux abonnés|déjà abonné|¿?ya (?:soy|eres|tienes)|sei già abbonat|有料会員)/iu

export const PAYWALL_LINES: readonly RegExp[] = [REST_LINES, OFFER_LINES]

/** A link that leads to the rest. */
export const CONTINUES =
  /^(?:(?:continue|keep) reading|read the (?:full|rest|whole)|(?:read it|open) in (?:the|our) app|weiterlesen|lire la suite|(?:seguir|sigue|continuar) le(?:ye)?ndo|continua a leggere|lees verder|czytaj dalej|続きを読む)/iu
