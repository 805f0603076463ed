import type { Page } from 'puppeteer-core'

/** Clicks something that, where the popup happens to be scrolled to, the foot or the tabs may stand over. */
export async function press(popup: Page, selector: string): Promise<void> {
  const one = await popup.waitForSelector(selector)
  await one?.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await one?.click()
}

/** Opens the form that asks who said the quote that starts with these words. */
export async function openForm(popup: Page, words: string): Promise<void> {
  await press(popup, `button[id^=correct-][aria-label*=": “${words}"]`)
  await popup.waitForSelector('form.correct')
}

/** Chooses a name of the open form and saves it, for all quotes of the same speaker if asked. */
export async function chooseSpeaker(popup: Page, name: string, all = false): Promise<void> {
  await press(popup, `form.correct .choice ::-p-text(${name})`)
  if (all) await press(popup, 'form.correct .also input')
  await press(popup, 'form.correct [type=submit]')
  await popup.waitForSelector('form.correct', { hidden: true })
}
