import type { Served } from '../../scripts/lib/serve.ts'
import { cases } from '../fixtures/cases.ts'

const TYPES = { html: 'text/html; charset=utf-8', txt: 'text/plain; charset=utf-8' }

/** A page of one of the two kinds that are read. */
export const served = (format: 'html' | 'txt', body: string): Served => ({ contentType: TYPES[format], body })

/** Every fixture page at `/page/` and its name. */
export function fixturePages(): Record<string, Served> {
  return Object.fromEntries(
    cases().map(({ name, format, source }) => [`/page/${name}`, served(format, source)]),
  )
}

/** Switches with which what fixture pages would load from their invented hosts fails at once, network or not. */
export const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1']
