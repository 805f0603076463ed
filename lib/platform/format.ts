import { FORMATS, type Format } from '../share/formats.ts'
import { keep, recall } from './choice.ts'

const KEY = 'copy:format'

/** The format that the reader copied quotes in last. */
export const rememberedFormat = () => recall<Format>(KEY, FORMATS)

export const rememberFormat = (format: Format) => keep(KEY, format)
