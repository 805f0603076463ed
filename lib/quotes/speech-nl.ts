/** Dutch words of saying. Our own lists, from common knowledge of news prose. */
export const NL = {
  says: `zei zegt zeiden zeggen verklaarde verklaart vertelde vertelt vertellen voegde voegt benadrukte benadrukt legde legt
    meldde meldt schreef schrijft vroeg vraagt antwoordde antwoordt waarschuwde waarschuwt erkende erkent noemde noemt
    noemden stelde stelt vond vindt vinden bevestigde bevestigt beweerde beweert riep roept hoopt hoopte denkt dacht
    reageerde reageert beloofde belooft betreurt betreurde bekende bekent concludeerde concludeert constateerde
    constateert liet laat verzekerde verzekert verzucht verzuchtte grapte grapt herinnert herinnerde klaagde klaagt
    kondigde kondigt beschreef beschrijft vervolgt vervolgde lacht`,
  participles: 'gezegd verklaard verteld benadrukt gemeld geschreven bevestigd',
  between:
    'heeft had hebben is was werd ook daarna later nog toen zelf al wel dan zich gisteren vandaag eerder',
  boundaries: 'dat omdat terwijl toen als wanneer of en maar want hoewel zoals waar die',
  determiners: 'de het een deze dit die dat zijn haar hun onze ons mijn twee drie enkele sommige andere veel',
  prepositions:
    'van voor in uit aan op bij met naar door over tegen tussen onder na volgens sinds tijdens zonder om te',
  cuts: `in op tegen na tijdens voor met maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag dat die over
    aan bij toe uit eerder later daarover`,
  pronouns: { hij: 'm', zij: 'f', ze: 'f' } as const,
  according: ['volgens', 'aldus', 'naar eigen zeggen van', 'in de woorden van'],
  accordingAfter: '',
  relatives: 'die dat',
  documents:
    'rapport brief verklaring studie bericht artikel document tekst tweet onderzoek wet e-mail persbericht',
  groups: `politie regering woordvoerder woordvoerster burgemeester minister president premier directeur advocaat bewoner
    bewoners deskundigen onderzoekers getuige getuigen bedrijf vereniging vakbond gemeente hoogleraar arts boer buurman
    buurvrouw voorzitter kamerlid bron bronnen eigenaar wethouder leraar lerares`,
}
