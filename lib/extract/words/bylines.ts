/**
 * What stands before the names of writers: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic,
 * Polish, Ukrainian, Russian, Turkish, Arabic, Hindi, Japanese, Chinese. From newspapers' own pages.
 */
const BEFORE =
  'by|von|par|por|di|da|door|av|af|od|от|від|автор\\p{L}?|текст|autor\\p{L}{0,2}|auteure?s?|autore|yazan|haber|texte?|بقلم|लेखक'

/** At the start of a line or a part of one: "By", "Story by:", "Von", "作者：". The name follows. */
export const OPENER = new RegExp(
  `^(?:(?:(?:re)?(?:post|publi|report|writ|word|story|text|anal|review|opinion|comment|photo|edit|escri|scrit|geschr|écrit|rédig)\\p{L}*|ein \\p{L}+)\\s)?(?:(?:${BEFORE})(?:\\s*[:：/]|(?=\\s|$))|[文記记][者／/:：]+|作者|著者)[\\s:：]*`,
  'iu',
)

/** Beginnings of words for a job, "Senior reporter": what follows a name and is none. */
export const JOB =
  /(?<!\p{L})(?:staff|editor|report[ei]r|[ck]orrespond|column|writer|journalis|jornalis|giornalis|produc|contribut|critic|analyst|chief|head(?!\p{L})|direct|manager|officer|expert|profess|founder|redak|redac|rédac|autorin|inviat|dziennikar|журналі?ист|кореспонд|muhabir)/iu

/** Words of a newsroom's name, which often stands beside the writer's: "CBC News". */
export const HOUSE =
  /(?<!\p{L})(?:news|media|x?press|agen[ct]|times|post|magazine|network|tv|bureau|desk|online|universit|institut)|\.\p{L}{2,3}$/iu

/** What parts one name from the next, or from what is none. */
export const PARTS = /\s*[|·•/—–,;&\n]\s*|\s+(?:-|and|und|et|y|e|og|och|en|i|та|и|ve|with)\s+/iu
