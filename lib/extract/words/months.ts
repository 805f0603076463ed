/**
 * Beginnings of the months' names, January first, without accents and vowel signs: English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Nordic, Polish, Russian, Ukrainian, Turkish, Arabic (both sets of names), Hindi. From
 * the Unicode locale data's month names. Chinese, Japanese and Korean months are numbers.
 */
export const MONTHS: readonly (readonly string[])[] = [
  'jan ene gen sty oca янв січ يناير जनवर',
  'feb fev lut sub фев лют فبراير شباط फरवर',
  'mar maer mrt maa мар бер مارس اذار मरच',
  'apr avr abr kwi nis апр кві ابريل نيسان अपरल',
  'may mai maj mag mei мая маи тра مايو ايار मई',
  'jun juin giu cze haz июн чер يونيو حزيران जन',
  'jul juil lug lip tem июл лип يوليو تموز जल',
  'aug aou ago sie agu авг сер اغسطس اب अगसत',
  'sep set wrz eyl сен вер سبتمبر ايلول सत',
  'oct okt out ott paz eki окт жов اكتوبر अक',
  'nov lis kas ноя лис نوفمبر नव',
  'dec dez des dic gru ara дек гру ديسمبر दस',
].map((forms) => forms.split(' '))
