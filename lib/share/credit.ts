import { CREDIT_OPENERS } from '../extract/words/credits.ts'

/** Words for a photograph wherever they stand in a credit: "AP Photo/Ada Quill", "Harbour Gazette photo by Ada Quill". */
const NAMED = /(?<!\p{L})(?:(?:photo|foto|фото)(?:s|gra\p{L}*)?|zdj\.|fot\.)(?!\p{L})/iu

/**
 * A picture's credit as it stands after its caption: with what it is of before it, unless it says so itself.
 * @param label puts that before a name
 */
export function creditLine(credit: string, label: (name: string) => string): string {
  return CREDIT_OPENERS.test(credit) || NAMED.test(credit) ? credit : label(credit)
}
