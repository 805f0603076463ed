import { openReason, putBack } from '../ledger.ts'
import type { State } from './stage.ts'
import { ledger } from './ways.ts'

/** What was removed, and what of it was put back. */
export const LEDGER: readonly State[] = [
  { name: 'ledger', state: 'done', provoke: ledger('/story') },
  {
    name: 'ledger-group',
    state: 'done',
    provoke: async (stage) => {
      const popup = await ledger('/story')(stage)
      await openReason(popup, 'Photo credits')
      return popup
    },
  },
  {
    name: 'ledger-put-back',
    state: 'done',
    provoke: async (stage) => {
      const popup = await ledger('/story')(stage)
      await openReason(popup, 'Photo credits')
      await putBack(popup, 'HEDDA LORNE')
      await putBack(popup, 'Skerra Press')
      await popup.$eval('.ledger', (ledger) => ledger.scrollTo(0, 0))
      return popup
    },
  },
  {
    name: 'put-back-shown',
    state: 'done',
    provoke: async (stage) => {
      const popup = await ledger('/story')(stage)
      await openReason(popup, 'Photo credits')
      await putBack(popup, 'HEDDA LORNE')
      await popup.click('.ledger-back button[aria-label^=Show]')
      await popup.waitForSelector('#part-read mark')
      return popup
    },
  },
]
