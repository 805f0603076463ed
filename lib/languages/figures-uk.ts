import { countedWords } from '../text/counted-words.ts'
import { dateWords, days } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
    percent: 'відсоток відсотки відсотків відсотка',
    scales:
      '1e3=тисяча,тисячі,тисяч,тис 1e6=мільйон,мільйона,мільйони,мільйонів,млн 1e9=мільярд,мільярди,мільярдів,млрд',
    currencies: 'UAH=гривень,гривні,грн EUR=євро USD=доларів,долари,дол',
    units: 'km=кілометрів,км m=метрів,м kg=кілограмів,кг t=тонн,т ha=гектарів,га °C=градусів',
    words: "2=два,дві 3=три 4=чотири 5=п'ять 6=шість 7=сім 8=вісім 9=дев'ять 10=десять 1/2=пів,половина",
    to: 'до',
    link: '',
    ordinal: /^$/,
  }),
  dates: dateWords({
    beforeYear: 'у в з від до',
    afterYear: 'року році рік р',
    link: '',
    last: 'минулого минулої минулу минулий',
    next: 'наступного наступної наступну наступний',
    clock: '',
    days: days('вчора учора', 'сьогодні', 'завтра'),
    months: 'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні',
  }),
  counted: countedWords({}),
})
