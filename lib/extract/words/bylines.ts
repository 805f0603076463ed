/**
 * What stands before the names of writers, in lower case: English, German, French, Spanish, Italian, Portuguese,
 * Dutch, Nordic, Polish, Ukrainian, Russian, Turkish, Arabic, Hindi, Japanese, Chinese. From newspapers' own pages.
 */
const BEFORE =
  'by von par por di da door av af od від от автор автор[иы]? текст autor(?:a|as|in|es|en)? auteurs? autore yazan yazar haber tekst text texte texto testo بقلم كتب[تة]? लेखक 文 記者 记者 作者 著者 執筆'
    .split(' ')
    .join('|')

/** At the start of a line or a part of one: "By", "Story by:", "Von", "作者：". The name follows. */
export const OPENER = new RegExp(
  `^(?:(?:(?:re)?posted|published|reported|written|words|report|story|text|analysis|review|opinion|commentary|photographs?|edited|publicado|escrito|scritto|ein \\p{L}{3,20}|geschrieben|écrit|rédigé)\\s+)?(?:(?:${BEFORE})\\s*[:：/／]\\s*|(?:${BEFORE})(?=\\s|$)|(?:文|記者|记者|作者)(?=\\p{L}{2,4}$))\\s*`,
  'iu',
)

/** Words of a job, "Senior reporter": what follows a name and is none. */
export const JOB =
  /(?<!\p{L})(?:staff|editor(?:s|ial)?|reporters?|correspondent|columnist|writers?|journalist(?:in)?|producer|contributor|critic|analyst|intern|chief|head|director|manager|president|officer|expert|professor|fellow|founder|ceo|author|redakteur(?:in)?|korrespondent(?:in)?|reporterin|autorin|volontär(?:in)?|rédact(?:eur|rice)|correspondante?|redact(?:or|ora|eur)|corresponsal|giornalista|inviat[oa]|repórter|jornalista|journaliste|verslaggever|reporterka|dziennikarka?|журналист(?:ка)?|корреспондент|журналіст(?:ка)?|muhabir[i]?)(?!\p{L})/iu

/** Words of a newsroom's name, which often stands beside the writer's: "CBC News". */
export const HOUSE =
  /(?<!\p{L})(?:news|media|press|xpress|agency|agentur(?:en)?|agence|agencia|agenzia|institutes?|diseases|university|magazine|times|post|daily|gazette|tribune|herald|network|tv|radio|online|bureau|desk|newsroom|disclosure)(?!\p{L})|\.(?:com|co|org|net|de|at|ch|fr|es|it)(?!\p{L})/iu
