import type { RunOptions } from 'axe-core'
import type { CDPSession, Page } from 'puppeteer-core'
import type { Settings } from '../../lib/settings/choices.ts'
import { axeSource, findFaults } from './axe-run.ts'

export interface Theme {
  name: string
  /** What the system asks for. */
  scheme: 'light' | 'dark'
  /** What the reader has chosen instead. */
  chosen?: Settings['theme']
  /** The system's few colours stand in for all others. */
  forced?: boolean
  rules: RunOptions
}

/**
 * What is clicked has 24 pixels to be hit: axe asks for that only when told to. The themes differ in nothing but their
 * colours.
 */
const COLOURS: RunOptions = { runOnly: ['color-contrast'] }
const LIGHT: Theme = {
  name: 'light',
  scheme: 'light',
  rules: { rules: { 'target-size': { enabled: true } } },
}
const AS_THE_SYSTEM: readonly Theme[] = [LIGHT, { name: 'dark', scheme: 'dark', rules: COLOURS }]

export const EVERY_THEME: readonly Theme[] = [
  ...AS_THE_SYSTEM,
  { name: 'sepia', scheme: 'light', chosen: 'sepia', rules: COLOURS },
  { name: 'high contrast', scheme: 'light', chosen: 'contrast', rules: COLOURS },
  { name: 'high contrast in the dark', scheme: 'dark', chosen: 'contrast', rules: COLOURS },
  // On dark colours, a theme made for light ones: what does not give way is seen.
  { name: 'forced colours', scheme: 'dark', chosen: 'light', forced: true, rules: COLOURS },
]

/** What stands over other things where a page happens to be scrolled to is none of its faults. */
export function unstick(page: Page): Promise<void> {
  return page.$$eval('.tabs, .footer', (stuck) => {
    for (const one of stuck) if (one instanceof HTMLElement) one.style.position = 'static'
  })
}

/** What axe finds in some themes, as lines to read in a failure. */
export async function axeFaults(page: Page, themes = AS_THE_SYSTEM): Promise<string[]> {
  // By evaluate: a script element would silently do nothing under the extension's policy.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource)
  const found: string[] = []
  const before = await page.$eval('html', ({ dataset }) => dataset.theme)
  const session = await page.createCDPSession()
  for (const theme of themes) {
    await dress(page, session, { ...theme, chosen: theme.chosen ?? before })
    if (theme.forced) await fillAsDrawn(page, true)
    for (const fault of await page.evaluate(findFaults, theme.rules)) found.push(`${theme.name}: ${fault}`)
    if (theme.forced) await fillAsDrawn(page, false)
  }
  await dress(page, session, { scheme: 'light', chosen: before })
  await session.detach()
  return found
}

type Dress = Pick<Theme, 'scheme' | 'forced'> & { chosen?: string | undefined }

async function dress(
  page: Page,
  session: CDPSession,
  { scheme, chosen, forced = false }: Dress,
): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  })
  if (chosen) await page.$eval('html', ({ dataset }, theme) => Object.assign(dataset, { theme }), chosen)
}

/** Axe goes by the fill of letters: where colours are forced, Chromium tells that of the style sheet and draws the other. */
function fillAsDrawn(page: Page, drawn: boolean): Promise<void> {
  return page.$$eval(
    'html, body, body *',
    (all, drawn) => {
      const shown = all.filter((one) => one instanceof HTMLElement)
      // All of them are read before the first is changed: else each would have styles worked out anew.
      const fills = shown.map((one) => (drawn ? getComputedStyle(one).color : ''))
      for (const [n, { style }] of shown.entries()) style.webkitTextFillColor = fills[n] ?? ''
    },
    drawn,
  )
}
