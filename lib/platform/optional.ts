import { browser } from 'wxt/browser'

/** What Firefox for Android has none of, and is asked for before it is used. */
export const optional: Partial<Pick<typeof browser, 'commands' | 'contextMenus' | 'windows'>> = browser

/** Where there are no windows one thing is shown at a time, and a popup lies over all of its page. */
export const coversPage = (): boolean => optional.windows === undefined
