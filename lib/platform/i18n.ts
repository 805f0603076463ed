import { browser } from 'wxt/browser'
import { type GetMessage, translator } from './translate.ts'

// WXT knows the messages of one language only; plural forms differ by language.
const strings: { getMessage: unknown } = browser.i18n
const getMessage = strings.getMessage as GetMessage

/** A string of `locales/`, by its key, in the browser's language; a number picks the plural. */
export const t = translator((key, values) => getMessage(key, values))
