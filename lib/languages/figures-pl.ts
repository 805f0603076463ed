import { countedWords } from '../text/counted-words.ts'
import { dateWords } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
    percent: 'procent procenta procentów proc',
    scales:
      '1e3=tysiąc,tysiące,tysięcy,tys 1e6=milion,miliona,miliony,milionów,mln 1e9=miliard,miliardy,miliardów,mld',
    currencies: 'PLN=zł,złoty,złotych,złote EUR=euro USD=dolarów,dolary',
    units: 'km=kilometrów,kilometry m=metrów,metry kg=kilogramów t=ton,tony ha=hektarów °C=stopni',
    words:
      '2=dwa,dwie,dwóch 3=trzy,trzech 4=cztery 5=pięć 6=sześć 7=siedem 8=osiem 9=dziewięć 10=dziesięć 11=jedenaście 12=dwanaście 15=piętnaście 20=dwadzieścia 30=trzydzieści 40=czterdzieści 50=pięćdziesiąt 100=sto 200=dwieście 300=trzysta 1/2=pół,połowa,połowę',
    to: 'do',
    link: '',
    ordinal: /^$/,
  }),
  dates: dateWords({
    beforeYear: 'w od do roku po przed',
    afterYear: 'r roku rok',
    link: '',
    clock: '',
    months:
      'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
  }),
  counted: countedWords({
    hedges: `
      aż, blisko, co najmniej, do, jakieś, kolejne, kolejnych, mniej niż, najwyżej, nawet, nie mniej niż, niemal,
      niespełna, od, ok, około, ponad, poniżej, powyżej, prawie, przynajmniej, tylko, więcej niż, zaledwie, łącznie`,
    between: 'między pomiędzy',
    and: 'a i',
    many: 'dziesiątek dziesiątki miliony milionów setek setki tysiące tysięcy',
    per: 'na',
    determiners: 'te tych tymi',
    adjective: /(?:ych|ich|ne|kie|we|owe|dzy|cy)$/,
    noun: /^\p{Ll}{2}/u,
    notNoun:
      /(?:ło|li|ją|ać|ić|eć|yć|iła|ała|ały|iły|emy|amy|ej)$|^(?:raz|razy|razem|temu|później|wcześniej|była|było|były|jest|oraz|mniej|więcej|lecz)$/,
    durations:
      'dni dzień godzin godziny godzinę lat lata latach miesiąc miesiące miesięcy minut minuty sekund sekundy tygodni tygodnia tygodnie wieków',
    whenAfter: 'temu później wcześniej',
    whenBefore: 'co najbliższych od ostatnich ostatnie pierwszych po przed przez w',
    vague: 'razy rzeczy punkty strony części powody',
    labels:
      'airbus art artykuł boeing etap faza formuła grupa linia nr numer odcinek paragraf pokój poziom rozdział sala sezon str strefa strona tom wersja',
    contest: /(?:wygra|zwycię|pokona|przegra|poraż|remis|wynik|\bgol|mecz|bramk|prowadz|\bset)/i,
  }),
})
