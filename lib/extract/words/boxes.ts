/** Names of the elements around key points and explanations. */
export const BOX_NAME =
  /(?:^|[\s_-])(?:key-?(?:points?|takeaways?|facts?)|highlights|tl-?dr|article-?summary|what-?to-?know|at-?a-?glance|(?:fact|info|context|explainer)-?box)(?:[\s_-]|$)/i

/** What stands over key points and explanations, by language, from the author's knowledge of newsrooms' house styles. */
export const BOX_TITLE = new RegExp(
  `^[\\s\\p{P}\\p{S}]{0,4}(?:${[
    'what (?:to|you need to|we) know|key (?:points|takeaways|facts)|at a glance|in brief|the essentials|highlights|the facts|tl;dr',
    'das wichtigste|auf einen blick|darum geht.{0,4} es|kurz erklärt|die fakten|in kürze',
    'l.essentiel|en bref|les points.clés|à retenir|ce qu.il faut (?:savoir|retenir)|points clés',
    'lo esencial|(?:las )?claves|puntos clave|en resumen|lo que (?:hay que|debes) saber|o essencial|pontos-chave|em resumo|o que (?:se sabe|saber)',
    'in (?:breve|sintesi)|punti chiave|(?:le )?cose da sapere|cosa sapere',
    'in het kort|kort samengevat|het belangrijkste|sammanfattning|det här vet vi|i korthet',
    'najważniejsze|w skrócie|главное|коротко|что известно|головне|що відомо',
    'öne çıkanlar|özet|bilinmesi gerekenler|أبرز النقاط|أهم النقاط|मुख्य बातें|खास बातें',
    '(?:この記事の)?ポイント|要点|看点|摘要|重点',
  ].join('|')})(?!\\p{L})`,
  'iu',
)
