import type { Popup } from './driver.ts'
import { gone, shown } from './look.ts'

/** Opens the form that asks who said the quote that starts with these words. */
export async function openForm(popup: Popup, words: string): Promise<void> {
  await popup.click(`button[id^=correct-][aria-label*=": “${words}"]`)
  await shown(popup, 'form.correct')
}

/** Chooses a name of the open form and saves it. */
export async function chooseSpeaker(popup: Popup, name: string): Promise<void> {
  await popup.click('form.correct .choice', name)
  await popup.click('form.correct [type=submit]')
  await gone(popup, 'form.correct')
}

/** What stands under the quote that starts with these words. */
export const under = (popup: Popup, start: string): Promise<string> =>
  popup.evaluate(
    (start) =>
      [...document.querySelectorAll('#part-quotes .quote')]
        .find((one) => one.querySelector('blockquote')?.textContent?.startsWith(`“${start}`))
        ?.querySelector('.speaker')?.textContent ?? '',
    start,
  )
