/**
 * Beginnings of the months' names, January first, without accents: English, German, French, Spanish, Portuguese,
 * Italian, Dutch, Nordic, Polish, Russian. From the Unicode locale data's month names.
 */
export const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janv', 'ene', 'gen', 'sty', 'янв'],
  ['feb', 'fev', 'lut', 'фев'],
  ['mar', 'maer', 'mrt', 'maa', 'мар'],
  ['apr', 'avr', 'abr', 'kwi', 'апр'],
  ['may', 'mai', 'maj', 'mag', 'mei', 'мая', 'маи'],
  ['jun', 'juin', 'giu', 'cze', 'июн'],
  ['jul', 'juil', 'lug', 'lip', 'июл'],
  ['aug', 'aou', 'ago', 'sie', 'авг'],
  ['sep', 'set', 'wrz', 'сен'],
  ['oct', 'okt', 'out', 'ott', 'paz', 'окт'],
  ['nov', 'lis', 'ноя'],
  ['dec', 'dez', 'des', 'dic', 'gru', 'дек'],
]
