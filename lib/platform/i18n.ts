import keys from 'virtual:locale-order'
import { browser } from 'wxt/browser'
import { packedMessages } from './packed.ts'
import { type GetMessage, translator } from './translate.ts'

// WXT knows the messages of one language only; plural forms differ by language.
const strings: { getMessage: unknown } = browser.i18n
const getMessage = strings.getMessage as GetMessage

/** Nothing while the development server has its own, one by one. */
const packed = getMessage('strings', [])
const slots = keys.map((key) => [key.replace('*', ''), key.endsWith('*')] as const)

/** A string of `locales/`, by its key, in the browser's language; a number picks the plural. */
export const t = translator(packed ? packedMessages(packed, slots) : (key, values) => getMessage(key, values))
