import type { TopicWords } from '../filler.ts'

export const TOPICS_DE: TopicWords = {
  events: `
    krieg kriege angriff angriffe anschlag anschläge wahl wahlen streik streiks brand feuer unfall erdbeben hochwasser
    flut sturm unwetter dürre krise gipfel konferenz kongress prozess verhandlung verhandlungen urteil abstimmung
    demonstration demonstrationen protest proteste kundgebung messe festival fest turnier finale halbfinale spiel
    rennen meisterschaft absturz explosion überfall mord festnahme razzia rücktritt besuch reise feier eröffnung
    einweihung fusion übernahme pandemie epidemie waffenruhe offensive invasion aufstand putsch treffen tagung debatte
    referendum volksentscheid umzug sperrung evakuierung rettung hochzeit beerdigung ausstellung freilassung`,
  eventEnds:
    /(?:wahl|wahlen|krieg|streik|streiks|gipfel|konferenz|prozess|brand|unfall|unglück|angriff|angriffe|anschlag|krise|festival|turnier|finale|beben|katastrophe|abstimmung|protest|proteste|meisterschaft|fest|entscheid|treffen|verhandlungen|sturm|hochwasser|lauf|rennen)$/,
  orgEnds:
    /(?:regierung|ministerium|gericht|gerichtshof|partei|verband|amt|polizei|bank|kommission|universität|gewerkschaft|gesellschaft|genossenschaft|behörde|institut|feuerwehr|gemeinderat|stadtrat|ministerrat|staatsanwaltschaft)$/,
  filler: `
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
    september oktober november dezember tag tage tagen tages woche wochen monat monate monaten jahr jahre jahren jahres
    jahrzehnt jahrzehnte jahrzehnten jahrhundert stunde stunden minute minuten sekunde sekunden uhr zeit zeiten morgen
    vormittag mittag nachmittag abend nacht mitternacht wochenende heute gestern mal anfang ende mitte teil teile
    seite seiten fall fälle fällen beispiel grund gründe gründen ding dinge dingen sache weise art prozent euro dollar
    meter metern kilometer kilometern zentimeter zentimetern millionen million milliarden milliarde tausend hundert
    dutzend zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
    achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig thema zusammenhang obwohl jemand niemand alles etwas
    anderes angaben sprecher sprecherin foto fotos bild autor autorin stück leute leuten rund knapp erste ersten erster
    erstes zweite zweiten letzte letzten neue neuen neuer neues weitere ganze ganzen große großen kleine kleinen`,
  placeBefore: 'in aus nahe',
  placeHeads:
    'stadt gemeinde bundesland insel flughafen land kreis landkreis dorf fluss see berg bezirk provinz region bundesstaat hafen',
  same: `
    europäische union, europäischen union, eu; vereinte nationen, vereinten nationen, uno, un; vereinigte staaten, vereinigten staaten,
    usa, us; großbritannien, vereinigtes königreich, vereinigte königreich, vereinigten königreich; kiew, kyjiw, kyiv;
    weltgesundheitsorganisation, who; internationaler währungsfonds, internationale währungsfonds, iwf;
    nordkorea; europäische zentralbank, europäischen zentralbank, ezb`,
}
