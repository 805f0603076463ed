import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core'
import { Failure } from '../lib/failure.ts'

/**
 * The first Chromium whose toolbar buttons can be clicked by a program (the DevTools protocol's
 * `Extensions.triggerAction`): it came in early 2026, after 145.
 */
const LOWEST = 147

/** Offline, Chromium would otherwise keep asking for updates and lists, and answer late. */
const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Without a window, Chromium's screen is so small that popups are cut short. */
const SCREEN = '--screen-info={1600x1200}'

export interface ChromiumOptions {
  executablePath: string
  extensionDir: string
  /** A window for a person, or none. */
  headless: boolean
  /** Of Chromium's own interface, and so of Lede's; the machine's where none is named. */
  language?: string
  /** Further switches of Chromium's command line. */
  args?: readonly string[]
  /** Lede may be used in private windows too, which its user has to allow. */
  inPrivate?: boolean
  /** The page that greets a new reader stays open. */
  greeted?: boolean
}

/** A Chromium with Lede in its toolbar. */
export interface LedeInChromium {
  browser: Browser
  extension: Extension
  /** Clicks Lede's button over a page, as a person does: the page is granted, the popup opens. */
  click: (page: Page) => Promise<Page>
}

/** Throws a `Failure` when this Chromium is too old; the caller closes the browser. */
export async function startChromium({
  executablePath,
  extensionDir,
  headless,
  language,
  args = [],
  inPrivate = false,
  greeted = false,
}: ChromiumOptions): Promise<LedeInChromium> {
  const browser = await puppeteer
    .launch({
      executablePath,
      headless,
      // A root user has no sandbox to give: Chromium refuses to start with one.
      args: [
        ...QUIET,
        ...(headless ? [SCREEN] : []),
        ...(language ? [`--lang=${language}`] : []),
        ...args,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
      // Where there is a desktop to ask, Chromium asks it, and takes the switch for less.
      ...(language && { env: { ...process.env, LANGUAGE: language } }),
      enableExtensions: true,
      pipe: true,
      ...(!headless && { defaultViewport: null }),
    })
    .catch((error: Error) => {
      throw new Failure(`${executablePath} does not start: ${error.message}`)
    })
  try {
    await refuseOld(browser)
    return await loadExtension(browser, extensionDir, { inPrivate, greeted })
  } catch (error) {
    await browser.close()
    throw error
  }
}

/**
 * Puts a folder's extension into a running Chromium's toolbar. The page that greets a new reader is closed, unless
 * `greeted`: it would be in front of what is to be looked at.
 */
export async function loadExtension(
  browser: Browser,
  extensionDir: string,
  { inPrivate = false, greeted = false } = {},
): Promise<LedeInChromium> {
  const id = await browser.installExtension(extensionDir, { enabledInIncognito: inPrivate })
  if (!greeted) await closeGreeting(browser, id)
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Failure(`Chromium did not load the extension from ${extensionDir}`)
  return { browser, extension, click: (page) => click(browser, extension, page) }
}

async function closeGreeting(browser: Browser, id: string): Promise<void> {
  const address = `chrome-extension://${id}/welcome.html`
  const greeting = await browser.waitForTarget((target) => target.url() === address, { timeout: 15_000 })
  const page = await greeting.page()
  await page?.close()
}

async function refuseOld(browser: Browser): Promise<void> {
  const version = await browser.version()
  const major = Number(/\/(\d+)/.exec(version)?.[1])
  if (major < LOWEST)
    throw new Failure(
      `${version} is too old to have its buttons clicked by a program; ${LOWEST} or newer can`,
    )
}

async function click(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  const before = new Set<Target>(browser.targets())
  const isPopup = (target: Target) =>
    !before.has(target) && target.url().startsWith(`chrome-extension://${extension.id}/popup.html`)
  await page.bringToFront()
  const [target] = await Promise.all([
    browser.waitForTarget(isPopup, { timeout: 15_000 }),
    page.triggerExtensionAction(extension),
  ])
  return target.asPage()
}
