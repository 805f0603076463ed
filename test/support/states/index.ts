import { LEDGER } from './ledger.ts'
import { QUOTES } from './quotes.ts'
import { REFUSED } from './refused.ts'
import type { State } from './stage.ts'
import { STORY } from './story.ts'
import { SUMMARY } from './summary.ts'
import { TOOLS } from './tools.ts'

/** Every state that the popup can be brought into in Chromium. */
export const STATES: readonly State[] = [...STORY, ...QUOTES, ...TOOLS, ...LEDGER, ...SUMMARY, ...REFUSED]
