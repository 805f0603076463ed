import { browser } from 'wxt/browser'
import type { GetMessage } from './translate.ts'

// WXT knows the messages of one language only; plural forms differ by language.
const strings: { getMessage: unknown } = browser.i18n

/** A message of the browser's own files, in its language. */
export const getMessage = strings.getMessage as GetMessage
