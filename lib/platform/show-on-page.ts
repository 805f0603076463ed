import { browser } from 'wxt/browser'
import type { Place } from '../place/place.ts'
import { ORIGIN, STYLE } from '../show/style.ts'
import { askWords, later, Refusal } from './inject.ts'
import type { Tab } from './tabs.ts'
import type { ShowRequest } from './words.ts'

/** What the reader is told: `gone` when the tab is closed or shows another site, which Lede was not let into. */
export type Told = 'shown' | 'partly' | 'absent' | 'gone' | 'failed'
/** `unlit` when the browser cannot highlight. */
export type OnPage = Told | 'unlit'

/** A page that has not answered by then does not answer. In milliseconds. */
const PATIENCE = 5_000

/** Shows places on the tab's page, all highlighted, scrolled to the first. Never rejects. */
export function showOnPage(tab: Tab, places: Place[]): Promise<OnPage> {
  return Promise.race([ask(tab, { places }), later(PATIENCE).then((): OnPage => 'failed')])
}

async function ask({ id: tabId }: Tab, request: ShowRequest): Promise<OnPage> {
  try {
    await browser.scripting
      .insertCSS({ target: { tabId, allFrames: true }, css: STYLE, origin: ORIGIN })
      .catch((error: unknown) => {
        throw new Refusal(String(error))
      })
    const answer = await askWords(tabId, 'show', request)
    if (!answer) return 'failed'
    if (answer.kind === 'shown') return answer.missing > 0 ? 'partly' : 'shown'
    return answer.kind
  } catch (error) {
    return error instanceof Refusal ? 'gone' : 'failed'
  }
}
