import { browser } from 'wxt/browser'

/** What the reader chose last of `choices`; the first of them when there is none, or the storage does not answer. */
export async function recall<Choice extends string>(
  key: string,
  choices: readonly [Choice, ...Choice[]],
): Promise<Choice> {
  try {
    const { [key]: kept } = await browser.storage.local.get<Record<string, unknown>>(key)
    return choices.find((choice) => choice === kept) ?? choices[0]
  } catch {
    return choices[0]
  }
}

/** Remembers a choice. Not being able to is no error: it then lasts as long as the popup. */
export async function keep(key: string, choice: string): Promise<void> {
  try {
    await browser.storage.local.set({ [key]: choice })
  } catch {
    // Full or switched off.
  }
}
