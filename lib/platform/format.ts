import { FORMATS, type Format } from '../share/formats.ts'
import { keep, recall } from './choice.ts'

/** Its name in the storage. */
export const FORMAT = 'copy:format'

/** The format that the reader copied quotes in last. */
export const rememberedFormat = () => recall<Format>(FORMAT, FORMATS)

export const rememberFormat = (format: Format) => keep(FORMAT, format)
