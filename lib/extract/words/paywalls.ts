/** What a page says where it stops showing the story, by language. */
export const PAYWALL_LINES: readonly RegExp[] = [
  /^(?:to (?:continue|keep) reading|continue reading (?:this|with|your)|subscribe (?:now |today )?to (?:continue|read|keep|unlock)|(?:register|sign up|create an? (?:free )?account) to (?:continue|keep|read)|(?:this|the rest of (?:this|the)) (?:article|story|content|post) is (?:for|only|available|reserved|exclusive)|you(?:['’]ve| have) (?:reached|read|used|hit)\b.{0,60}\b(?:free|articles?|limit)|already (?:a )?(?:subscriber|subscribed|member|registered|have an account)|(?:log|sign) in to (?:read|continue)|unlock (?:this|the full)|get (?:full|unlimited) access)/iu,
  /^(?:weiterlesen (?:mit|nach)|jetzt (?:weiterlesen|registrieren)|(?:dieser|der ganze) (?:artikel|text|beitrag) ist (?:nur )?(?:für|exklusiv)|(?:sie haben )?bereits (?:ein|abonnent|registriert)|lesen sie diesen artikel mit|um weiterzulesen|(?:registrieren|melden) sie sich)/iu,
  /^(?:il vous reste\b.{0,20}%|(?:la suite|cet article|article) (?:est )?réservée?|réservé aux abonnés|(?:vous êtes )?déjà (?:abonné|inscrit)|pour (?:lire la suite|continuer (?:à lire|votre lecture))|(?:abonnez|inscrivez|connectez)-vous pour (?:lire|continuer))/iu,
  /^(?:este (?:artículo|contenido) es (?:exclusivo|solo|para)|(?:contenido|conteúdo) exclusivo|para (?:seguir|continuar) (?:leyendo|lendo|a ler)|¿?ya (?:soy|eres|tienes)|(?:suscríbete|regístrate)(?: gratis)? (?:para|y)|(?:este|esta) (?:artigo|matéria|conteúdo) é (?:só|exclusiv|para)|(?:assine|cadastre-se|registe-se) (?:para|e)|já é assinante)/iu,
  /^(?:quest[oa] (?:contenuto|articolo) è (?:riservato|per)|contenuto riservato|per (?:continuare|proseguire) (?:a leggere|la lettura)|(?:abbonati|registrati|accedi) (?:per|e)|(?:sei|hai) già|dit artikel is (?:alleen|exclusief|voor)|verder lezen|(?:maak|log|registreer).{0,30} om (?:verder|dit)|(?:ben je )?al (?:abonnee|een account))/iu,
  /^(?:(?:dalsza|pozostała) część|(?:aby|żeby) (?:czytać|przeczytać)|zaloguj się|(?:artykuł|tekst) (?:jest )?dostępny|masz już|чтобы (?:читать|продолжить)|(?:logga|logg|log) (?:in|inn|ind) for)/iu,
  /^(?:この(?:記事|続き)は.{0,4}(?:有料|会員|登録)|続きを読むには|有料会員|会員(?:限定|登録)|(?:無料|ログイン).{0,6}(?:登録|すると)|残り\d+文字|本文还有|剩余内容|仅限会员)/u,
]

/** Of these, those that say outright that there is more than is shown. */
export const REST_LINES =
  /^(?:(?:to|para|per|om|um|pour|aby|żeby|чтобы) (?:continue|keep|seguir|continuar|continuare|proseguire|verder|weiterzulesen|lire la suite|continuer|czytać|przeczytać|читать|продолжить)|(?:this|the rest of (?:this|the)) (?:article|story|content|post) is|il vous reste|la suite|dalsza część|pozostała część|続きを読むには|この続きは|残り)/iu

/** A link that leads to the rest. */
export const CONTINUES =
  /^(?:continue reading|read the (?:full|rest|whole)|keep reading|read (?:it )?in (?:the|our) app|open in (?:the )?app|weiterlesen|(?:den )?(?:ganzen|vollständigen) artikel|lire (?:la suite|l['’]article)|(?:seguir|sigue|continuar) le(?:yendo|ndo)|continu[ae] a leggere|leggi (?:tutto|di più)|lees (?:verder|meer)|czytaj (?:dalej|więcej)|続きを読む|читать (?:далее|полностью))/iu
