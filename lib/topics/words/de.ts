import type { TopicWords } from '../filler.ts'

export const TOPICS_DE: TopicWords = {
  events: `
    abstimmung absturz angriff angriffe anschlag anschläge aufstand ausstellung beerdigung besuch brand debatte
    demonstration demonstrationen dürre einweihung epidemie erdbeben eröffnung evakuierung explosion feier fest
    festival festnahme feuer finale flut freilassung fusion gipfel halbfinale hochwasser hochzeit invasion konferenz
    kongress krieg kriege krise kundgebung meisterschaft messe mord offensive pandemie protest proteste prozess putsch
    razzia referendum reise rennen rettung rücktritt sperrung spiel streik streiks sturm tagung treffen turnier umzug
    unfall unwetter urteil verhandlung verhandlungen volksentscheid waffenruhe wahl wahlen überfall übernahme`,
  eventEnds:
    /(?:wahl|wahlen|krieg|streik|streiks|gipfel|konferenz|prozess|brand|unfall|unglück|angriff|angriffe|anschlag|krise|festival|turnier|finale|beben|katastrophe|abstimmung|protest|proteste|meisterschaft|fest|entscheid|treffen|verhandlungen|sturm|hochwasser|lauf|rennen)$/,
  orgEnds:
    /(?:regierung|ministerium|gericht|gerichtshof|partei|verband|amt|polizei|bank|kommission|universität|gewerkschaft|gesellschaft|genossenschaft|behörde|institut|feuerwehr|gemeinderat|stadtrat|ministerrat|staatsanwaltschaft)$/,
  filler: `
    abend acht achtzehn achtzig alles anderes anfang angaben april art august autor autorin beispiel bild dezember
    dienstag ding dinge dingen dollar donnerstag drei dreizehn dreißig dutzend elf ende erste ersten erster erstes
    etwas euro fall februar foto fotos freitag fälle fällen fünf fünfzehn fünfzig ganze ganzen gestern große großen
    grund gründe gründen heute hundert jahr jahre jahren jahres jahrhundert jahrzehnt jahrzehnte jahrzehnten januar
    jemand juli juni kilometer kilometern kleine kleinen knapp letzte letzten leute leuten mai mal meter metern
    milliarde milliarden million millionen minute minuten mittag mitte mitternacht mittwoch monat monate monaten montag
    morgen märz nachmittag nacht neue neuen neuer neues neun neunzehn neunzig niemand november obwohl oktober prozent
    rund sache samstag sechs sechzehn sechzig seite seiten sekunde sekunden september sieben siebzehn siebzig sonnabend
    sonntag sprecher sprecherin stunde stunden stück tag tage tagen tages tausend teil teile thema uhr vier vierzehn
    vierzig vormittag weise weitere woche wochen wochenende zehn zeit zeiten zentimeter zentimetern zusammenhang
    zwanzig zwei zweite zweiten zwölf`,
  placeBefore: 'in aus nahe',
  placeHeads:
    'berg bezirk bundesland bundesstaat dorf flughafen fluss gemeinde hafen insel kreis land landkreis provinz region see stadt',
  same: `
    europäische union, europäischen union, eu; vereinte nationen, vereinten nationen, uno, un; vereinigte staaten, vereinigten staaten,
    usa, us; großbritannien, vereinigtes königreich, vereinigte königreich, vereinigten königreich; kiew, kyjiw, kyiv;
    weltgesundheitsorganisation, who; internationaler währungsfonds, internationale währungsfonds, iwf;
    nordkorea; europäische zentralbank, europäischen zentralbank, ezb`,
}
