import { countedWords } from '../text/counted-words.ts'
import { dateWords, days } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
    percent: 'процент процента процентов',
    scales:
      '1e3=тысяча,тысячи,тысяч,тыс 1e6=миллион,миллиона,миллионов,млн 1e9=миллиард,миллиарда,миллиардов,млрд',
    currencies: 'RUB=рублей,рубля,руб EUR=евро USD=долларов,доллара,долл',
    units: 'km=километров,км m=метров,м kg=килограммов,кг t=тонн,т ha=гектаров,га °C=градусов',
    words: '2=два,две 3=три 4=четыре 5=пять 6=шесть 7=семь 8=восемь 9=девять 10=десять 1/2=пол,половина',
    to: 'до',
    link: '',
    ordinal: /^$/,
  }),
  dates: dateWords({
    beforeYear: 'в с от до',
    afterYear: 'года году год г',
    link: '',
    last: 'прошлого прошлой прошлую прошлый',
    next: 'следующего следующей следующую следующий',
    clock: '',
    days: days('вчера', 'сегодня', 'завтра'),
    months: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
  }),
  counted: countedWords({}),
})
