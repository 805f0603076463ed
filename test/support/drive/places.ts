import type { Stage } from './both.ts'
import type { OwnPage, Popup, Tab, View } from './driver.ts'
import { until } from './look.ts'
import { quotesOf, settled } from './popup.ts'

const LEADS = { reader: '[data-to=tab]', sidepanel: '[data-to=panel]' }

/** A page of Lede's own other than the popup in which articles are shown. */
export type OwnPlace = keyof typeof LEADS

/** From the popup, or the panel, to another place. */
export async function goTo(stage: Stage, from: Popup, place: OwnPlace): Promise<Popup> {
  await from.click(LEADS[place])
  return placeWith(stage, place)
}

/** The quotes of a page in the popup, and then in another place. */
export async function placeOf(
  stage: Stage,
  path: string,
  place: OwnPlace,
): Promise<{ tab: Tab; own: Popup }> {
  const { tab, popup } = await quotesOf(stage.lede, stage.site.at(path))
  return { tab, own: await goTo(stage, popup, place) }
}

/** A place that opens meanwhile, once it has what it shows. */
export async function placeWith(stage: Stage, place: OwnPage): Promise<Popup> {
  const own = await stage.lede.openedOwn(place)
  await settled(own)
  return own
}

/** Loads a page of Lede's own again, and says what state it comes to. */
export async function reload(own: Popup): Promise<string> {
  await own.evaluate(() => {
    document.documentElement.dataset.state = 'reading'
    setTimeout(() => location.reload())
  })
  const state = () => own.evaluate(() => document.documentElement?.dataset.state)
  const deadline = performance.now() + 20_000
  while (performance.now() < deadline) {
    // In the midst of it the tab does not answer.
    const now = await state().catch(() => undefined)
    if (now && now !== 'reading') return now
  }
  throw new Error('it does not come back')
}

/** What a storage area of the browser has, as one text; asked in a page of Lede's own. */
export const stored = (own: View, area: 'local' | 'session'): Promise<string> =>
  own.evaluate(async (area) => {
    const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
    return JSON.stringify(await storage[area].get(null))
  }, area)

/** Puts words in the place of others in what a storage area has of a kind; asked in a page of Lede's own. */
export const plant = (
  own: View,
  area: 'local' | 'session',
  kind: string,
  words: Readonly<Record<string, string>>,
): Promise<void> =>
  own.evaluate(
    async (area, kind, words) => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
      const all = Object.entries(await storage[area].get(null)).filter(([name]) => name.startsWith(kind))
      const changed = Object.entries(words).reduce(
        (text, [old, next]) => text.replaceAll(old, next),
        JSON.stringify(Object.fromEntries(all)),
      )
      await storage[area].set(JSON.parse(changed))
    },
    area,
    kind,
    words,
  )

/** Waits until a tab is in front. */
export const inFront = (view: View): Promise<boolean> =>
  until(view, () => document.visibilityState === 'visible')

/** Waits for what is highlighted in a page, which only the page itself can see. */
export const highlighted = (tab: Tab): Promise<string[]> =>
  until(tab, () => {
    const script = document.createElement('script')
    script.textContent = `document.currentScript.dataset.words = JSON.stringify(
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map(String))`
    document.head.append(script)
    script.remove()
    const words: string[] = JSON.parse(script.dataset.words ?? '[]')
    return words.length > 0 ? words : null
  })
