import { wordSet } from '../text/language.ts'

/** Past forms of irregular verbs that news uses too seldom for the lexicon. From common knowledge of English. */
export const IRREGULAR = wordSet(`
  arose awoke bade befell bent bet bit bled blew bore bound bred burnt clad clung crept dealt dove drank drew dug dwelt
  fed fled flew flung forbade forgave forgot forsook froze grew ground hid hung knelt knit laid lain lay leant leapt
  led lent lit mown outran overcame oversaw overthrew proven quit rang rode rose sang sank sewn shed shone shook shorn
  shot shrank shut slain slept slew slid slung slunk sought sown spat sped spilt split spoilt sprang spun stank stole
  strewn strode strove struck stuck stung swam swept swore swung threw thrust tore undertook undid upset wept withdrew
  withstood woke wore wound wove wrought wrung
`)
