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
    hedges: `ponad, około, ok, prawie, niemal, blisko, co najmniej, przynajmniej, do, najwyżej, niespełna, mniej niż, więcej niż, nie mniej niż, tylko,
      zaledwie, łącznie, jakieś, powyżej, poniżej, nawet, kolejne, kolejnych, aż, od`,
    between: 'między pomiędzy',
    and: 'a i',
    many: 'dziesiątki dziesiątek setki setek tysiące tysięcy miliony milionów',
    per: 'na',
    determiners: 'te tych tymi',
    adjective: /(?:ych|ich|ne|kie|we|owe|dzy|cy)$/,
    noun: /^\p{Ll}{2}/u,
    notNoun:
      /(?:ło|li|ją|ać|ić|eć|yć|iła|ała|ały|iły|emy|amy|ej)$|^(?:raz|razy|razem|temu|później|wcześniej|była|było|były|jest|oraz|mniej|więcej|lecz)$/,
    durations:
      'sekund sekundy minut minuty godzin godziny godzinę dni dzień tygodni tygodnie tygodnia miesięcy miesiące lat lata latach wieków miesiąc',
    whenAfter: 'temu później wcześniej',
    whenBefore: 'ostatnich ostatnie najbliższych pierwszych co przez przed po w od',
    vague: 'razy rzeczy punkty strony części powody',
    labels:
      'artykuł art numer nr strona str rozdział etap grupa poziom faza sezon odcinek tom boeing airbus formuła sala pokój linia strefa wersja paragraf',
    contest: /(?:wygra|zwycię|pokona|przegra|poraż|remis|wynik|\bgol|mecz|bramk|prowadz|\bset)/i,
  }),
})
