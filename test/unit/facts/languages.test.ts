import { describe, expect, it } from 'vitest'
import { shown } from './shown.ts'

const CASES: Record<string, [text: string, wanted: string][]> = {
  de: [
    ['Mehr als 500 russische Soldaten kamen an.', 'count: Mehr als 500 russische Soldaten'],
    ['Rund 12 Prozent der Wähler blieben zu Hause.', 'percent: Rund 12 Prozent der Wähler'],
    ['Das Wehr kostet 3,5 Mio. Euro.', 'money: 3,5 Mio. Euro'],
    ['Es kostet 10 Milliarden US-Dollar.', 'money: 10 Milliarden US-Dollar'],
    ['Ellersried siegte 2:1.', 'score: 2:1'],
    ['Es geschah am Freitag, dem 12. März 2024, am Wehr.', 'date: Freitag, dem 12. März 2024'],
    ['Vor drei Jahren brannte es.', ''],
    ['Zehntausende Häuser stehen leer.', 'count: Zehntausende Häuser'],
    ['Das steht in Art. 51 der Verfassung.', ''],
    ['Der Klub muss in die 3. Liga.', ''],
    ['Er starb im Alter von 87 Jahren.', ''],
    ['Um fünf Uhr war Schluss.', ''],
    ['Es stieg um acht Prozentpunkte.', 'percent: acht Prozentpunkte'],
    ['Zwischen 10 und 20 Boote sanken.', 'count: Zwischen 10 und 20 Boote'],
  ],
  fr: [
    ['Plus de 500 soldats russes sont arrivés.', 'count: Plus de 500 soldats russes'],
    ['Près de 3 millions d’euros ont disparu.', 'money: Près de 3 millions d’euros'],
    ['Environ 12 % des électeurs ont voté.', 'percent: Environ 12 % des électeurs'],
    ['Environ 81% des Vaulnaisiens sont contre.', 'percent: Environ 81% des Vaulnaisiens'],
    ['Il touche 1 425,67 euros.', 'money: 1 425,67 euros'],
    ['Des dizaines de milliers de maisons sont vides.', 'count: dizaines de milliers de maisons'],
    ['Une quarantaine de personnes ont fui.', 'count: Une quarantaine de personnes'],
    ['La fête se tient du 22 au 24 juin 2012 à Vaulnay.', 'date: 22 au 24 juin 2012'],
    ['Les 27 décident.', ''],
    ['Plusieurs milliers de personnes ont fui.', 'count: Plusieurs milliers de personnes'],
    ['Elle a gagné les treize derniers Vaulnay.', ''],
    ['Depuis les 8 premiers mois on attend.', ''],
    ['C’est la deuxième moitié du mois.', ''],
    ['Là les deux hommes ont parlé.', ''],
    ['Le phare est à 6 millions de km de la côte.', 'measure: 6 millions de km'],
    ['Il fait plus de 1 200 degrés Celsius.', 'measure: plus de 1 200 degrés Celsius'],
    ['Vaulnay a gagné 2-1.', 'score: 2-1'],
  ],
  es: [
    ['Más de 500 soldados rusos llegaron.', 'count: Más de 500 soldados rusos'],
    ['El 12 % de los votantes no acudió.', 'percent: 12 % de los votantes'],
    ['Costará 4.300 millones de euros.', 'money: 4.300 millones de euros'],
    ['Bajó al cuarto de contadores.', ''],
    ['Tres de los heridos siguen graves.', 'count: Tres de los heridos'],
    ['Hace tres años ardió.', ''],
    ['El Ebrillo ganó 2-1.', 'score: 2-1'],
    ['Fue el 12 de marzo de 2024 en el valle.', 'date: 12 de marzo de 2024'],
  ],
  it: [
    ['Circa 300 persone vivono lì.', 'count: Circa 300 persone'],
    ['Il 12 per cento degli elettori ha votato.', 'percent: 12 per cento degli elettori'],
    ['Costerà 4,3 miliardi di euro.', 'money: 4,3 miliardi di euro'],
    ['Decine di migliaia di case sono vuote.', 'count: Decine di migliaia di case'],
    ['Tre anni fa bruciò.', ''],
    ['Per la messa delle otto deve alzarsi presto.', ''],
    ['Hanno percorso 38 chilometri.', 'measure: 38 chilometri'],
  ],
  pt: [
    ['Mais de 500 soldados russos chegaram.', 'count: Mais de 500 soldados russos'],
    ['Cerca de 12% dos eleitores faltaram.', 'percent: Cerca de 12% dos eleitores'],
    ['Acabou aos cinquenta e oito anos.', ''],
    ['Os fundos caíram seis vírgula sete por cento.', ''],
    ['Esperam as contas para dois mil e um.', ''],
    ['Parou no meio da noite.', ''],
    ['Os cerca de sete mil e quinhentos mineiros pararam.', ''],
    ['A estrada tem 38 quilómetros.', 'measure: 38 quilómetros'],
  ],
  nl: [
    ['Meer dan 500 Russische soldaten kwamen aan.', 'count: Meer dan 500 Russische soldaten'],
    ['Zo’n 12 procent van de kiezers bleef thuis.', 'percent: Zo’n 12 procent van de kiezers'],
    ['Tienduizenden huizen staan leeg.', 'count: Tienduizenden huizen'],
    ['Drie jaar geleden brandde het.', ''],
    ['Bredersteen won met 2-1.', 'score: 2-1'],
  ],
  pl: [
    ['Ponad 500 rosyjskich żołnierzy przybyło.', 'count: Ponad 500 rosyjskich żołnierzy'],
    ['Około 12 procent wyborców głosowało.', 'percent: Około 12 procent wyborców'],
    ['To kosztuje 4,3 mld euro.', 'money: 4,3 mld euro'],
    ['Zginęło 12 osób.', 'count: 12 osób'],
    ['Trzy lata temu spłonął.', ''],
    ['Dziesiątki tysięcy domów stoją puste.', 'count: Dziesiątki tysięcy domów'],
  ],
  uk: [
    ['Понад 500 російських солдатів прибули.', 'count: Понад 500 російських солдатів'],
    ['Чекають 500 тисяч солдатів.', 'count: 500 тисяч солдатів'],
    ['Це коштує 4,3 млрд гривень.', 'money: 4,3 млрд гривень'],
    ['Вербів переміг 2:1.', 'score: 2:1'],
    ['Три роки тому він згорів.', ''],
  ],
  ru: [
    ['Более 500 российских солдат прибыли.', 'count: Более 500 российских солдат'],
    ['Ждут 500 тысяч солдат.', 'count: 500 тысяч солдат'],
    ['Около 12 процентов избирателей пришли.', 'percent: Около 12 процентов избирателей'],
    ['От 3 до 5 тыс. лодок утонули.', 'count: От 3 до 5 тыс. лодок'],
    ['Три года назад он сгорел.', ''],
  ],
  sv: [
    ['Mer än 500 soldater kom, och 12 % gick hem.', 'percent: 12 %'],
    ['Det kostar 500 € sedan 2024-03-12.', 'money: 500 € | date: 2024-03-12'],
  ],
}

describe.each(Object.entries(CASES))('facts, %s', (language, cases) => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shown(text, language)).toBe(wanted)
  })
})
