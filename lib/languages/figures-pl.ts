import { countedWords } from '../text/counted-words.ts'
import { dateWords, days } from '../text/date-tables.ts'
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
      '2=dwa,dwie,dwóch 3=trzy,trzech 4=cztery 5=pięć 6=sześć 7=siedem 8=osiem 9=dziewięć 10=dziesięć 1/2=pół,połowa,połowę',
    to: 'do',
    link: '',
    ordinal: /^$/,
  }),
  dates: dateWords({
    beforeYear: 'w od do roku po przed',
    afterYear: 'r roku rok',
    link: '',
    last: 'ubiegły ubiegłą ubiegłym zeszły zeszłą zeszłym',
    next: 'przyszły przyszłą przyszłym następny następną',
    clock: '',
    days: days('wczoraj', 'dziś dzisiaj', 'jutro'),
    months:
      'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
  }),
  counted: countedWords({}),
})
