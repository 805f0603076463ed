/** Appeals to subscribe, give or write in, wherever in the block they stand, by language. */
export const APPEALS: readonly RegExp[] = [
  /\b(?:newsletters?|subscribe|sign up|signing up|become a (?:member|supporter)|donate (?:now|today|to)|chip in|contribut(?:e|ion) (?:of )?(?:as little|today|now)|support (?:local|our|independent|quality) (?:journalism|reporting|newsroom|work)|follow (?:him|her|them|us|me) (?:on|at)|on (?:twitter|x|facebook|instagram) (?:at )?@|email (?:him|her|them|us|me) at|reach (?:him|her|them|us|me) at|can be reached (?:at|by)|may be reached|wherever you (?:get|listen)|tip line|send (?:us )?(?:tips|letters|feedback)|letters to the editor)\b/iu,
  /\b(?:newsletter|abonnieren|abonnement|abonnez|abonn[ée]s?|inscrivez|suscr[ií]b\p{L}*|bolet[ií]n|síguenos|puedes seguir a|apuntarte|iscriviti|abbonati|assine|inscreva|nieuwsbrief|nyhedsbrev|nyhetsbrev|prenumerera)(?!\p{L})/iu,
  /(?:подпис(?:ывайтесь|аться|ка)|рассылк|اشترك|النشرة|メールマガジン|会員登録|订阅|訂閱)/iu,
]
