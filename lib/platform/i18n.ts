import keys from 'virtual:locale-order'
import { getMessage } from './messages.ts'
import { packedMessages } from './packed.ts'
import { translator } from './translate.ts'
import { unpacked } from './unpacked.ts'

/** Nothing while the development server has its own, one by one. */
const packed = getMessage('strings', [])
const slots = keys.map((key) => [key.replace('*', ''), key.endsWith('*')] as const)

/** A string of `locales/`, by its key, in the browser's language; a number picks the plural. */
export const t = translator(
  packed ? packedMessages(unpacked(packed), slots) : (key, values) => getMessage(key, values),
)
