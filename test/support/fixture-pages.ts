import type { Served } from '../../scripts/lib/serve.ts'
import { cases } from '../fixtures/cases.ts'

const TYPES = { html: 'text/html; charset=utf-8', txt: 'text/plain; charset=utf-8' }

/** Every fixture page at `/page/` and its name. */
export function fixturePages(): Record<string, Served> {
  return Object.fromEntries(
    cases().map(({ name, format, source }) => [
      `/page/${name}`,
      { contentType: TYPES[format], body: source },
    ]),
  )
}
