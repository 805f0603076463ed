/** What a page says where it stops showing the story, by language. */
export const PAYWALL_LINES: readonly RegExp[] = [
  /^(?:to (?:continue|keep) reading|continue reading (?:this|with|your)|subscribe to (?:continue|read|keep)|(?:this|the rest of (?:this|the)) (?:article|story|content|post) is (?:for|only|available|reserved|exclusive)|you(?:['’]ve| have) (?:reached|read|used|hit)\b.{0,60}\b(?:free|articles?|limit)|already (?:a )?(?:subscriber|subscribed|member|have an account)|log in to (?:read|continue)|sign in to (?:read|continue)|unlock (?:this|the full)|get (?:full|unlimited) access)/iu,
  /^(?:weiterlesen mit|jetzt weiterlesen|dieser (?:artikel|text|beitrag) ist (?:nur )?(?:für|exklusiv)|sie haben bereits ein|bereits (?:abonnent|registriert)|lesen sie diesen artikel mit)/iu,
  /^(?:il vous reste\b.{0,20}%|la suite est réservée|cet article est réservé|article réservé|réservé aux abonnés|déjà abonné|pour lire la suite)/iu,
  /^(?:este (?:artículo|contenido) es (?:exclusivo|solo)|contenido exclusivo|para (?:seguir|continuar) leyendo|ya (?:soy|eres) suscriptor|conteúdo exclusivo|para continuar lendo|questo contenuto è riservato|contenuto riservato|per continuare a leggere|dit artikel is (?:alleen|exclusief)|verder lezen)/iu,
  /^(?:この記事は(?:有料|会員)|有料会員|会員限定|残り\d+文字|本文还有|剩余内容|仅限会员)/u,
]
