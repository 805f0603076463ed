/** Lines that credit the wires or the people who worked on a story, not part of it, by language. */
export const WIRE_LINES: readonly RegExp[] = [
  /^[\s(—–-]*(?:with|additional|includes?|including|contains?)\s+(?:\w+\s+){0,3}(?:wires?|wire\s+(?:services?|reports?)|post\s+wires|reporting|information\s+from|reports?\s+from|files?\s+from|material\s+from)\b/iu,
  /^[\s(—–-]*(?:audio|video|photo(?:graph)?s?|photography|podcast|illustrations?|design|data|maps?|charts?)\s+(?:\w+\s+){0,2}(?:produced|edited|mixed|written|made|designed)?\s*by\s+\p{Lu}/iu,
  /^(?:المصدر|quelle|fuente|fonte|источник|source|출처|来源|來源|出典)\s*[:：]\s*\S.{0,60}$/iu,
  /^(?:--|—|–)\s*\p{Lu}[^.!?]{3,80}$/u,
  /^[\s(—–-]*(?:(?:additional|further|original|local|other)\s+)?(?:reporting|editing|writing|production|research|translation|graphics?|compiled|edited|written|produced|translated|reported)(?:\s+(?:and|&)\s+\w+)?(?:\s+(?:in|from)\s+[\p{L}\s.,]{2,40})?\s+by\b/iu,
  /^[\s(—–-]*(?:[\p{Lu}][\p{L}.'’-]+\s+){1,4}(?:contributed|reported)\s+(?:(?:to|from)\s+(?:this|the)\s+(?:report|story|article)|reporting|from\b)/u,
  /(?:contributed to this (?:report|story|article|post)|contributed reporting)\.?\s*[)\]]?$/iu,
  /^[\s(—–-]*(?:associated press|the associated press|ap|reuters|afp|agencies|staff)\s+(?:\w+\s+){0,5}(?:contributed|writers?)\b/iu,
  /^\(?(?:AP|AFP|Reuters|dpa|EFE|ANSA|Reuters\s*\/\s*AFP|with agencies|agencies|mit (?:Material|Agenturen)[^.]{0,40}|avec (?:AFP|Reuters|agences?)|con (?:agencias|información de)[^.]{0,40}|con informações d[^.]{0,40}|fonte:[^.]{0,40}|quelle:[^.]{0,60})\)?$/iu,
  /^\(?(?:our (?:standards|journalism)\s*:|the thomson reuters trust)/iu,
  /^[\p{L}\d./,\s]{1,60}\((?:dpa|AFP|AP|Reuters|epd|KNA|SID|APA)(?:\/[\p{L}-]+)*\)$/u,
]
