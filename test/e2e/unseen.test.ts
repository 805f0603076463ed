import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { closePopup, startTestChromium } from '../support/chromium.ts'
import { showOn } from '../support/onpage.ts'
import { SAMPLE_STORY, type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite()])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))

/**
 * Runs in the page before its own scripts: everything a page can lay in wait for a reader of its document. Each method
 * and getter of the DOM is wrapped, custom elements and shadow roots tell of themselves, all events are heard.
 */
function lieInWait(): void {
  const seen: string[] = []
  let armed = false
  const note = (what: string) => {
    if (armed) seen.push(what)
  }
  // Taken out before anything is wrapped, for the test itself.
  Object.assign(window, {
    arm: () => {
      armed = true
    },
    take: () => {
      armed = false
      return seen.splice(0)
    },
  })
  const wrap = (name: string, prototype: object) => {
    for (const key of Object.getOwnPropertyNames(prototype)) {
      const own = Object.getOwnPropertyDescriptor(prototype, key)
      if (key === 'constructor' || !own?.configurable) continue
      for (const part of ['value', 'get', 'set'] as const) {
        const real: unknown = own[part]
        if (typeof real !== 'function') continue
        own[part] = function (this: unknown, ...rest: unknown[]) {
          note(`${part} ${name}.${key}`)
          return Reflect.apply(real, this, rest)
        }
      }
      Object.defineProperty(prototype, key, own)
    }
  }
  class Told extends HTMLElement {
    constructor() {
      super()
      note('an element is made')
      this.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'
    }
    connectedCallback() {
      note('an element is put in')
    }
    adoptedCallback() {
      note('an element is taken to another document')
    }
  }
  customElements.define('told-element', Told)
  const heard = new Set<string>()
  for (const target of [window, document, HTMLElement.prototype])
    for (let at: object | null = target; at; at = Object.getPrototypeOf(at))
      for (const key of Object.getOwnPropertyNames(at)) if (key.startsWith('on')) heard.add(key.slice(2))
  for (const type of heard) window.addEventListener(type, () => note(`event ${type}`), true)
  new MutationObserver((records) => {
    for (const { type } of records) note(`mutation ${type}`)
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  new PerformanceObserver((list) => {
    for (const { entryType, name } of list.getEntries()) note(`performance ${entryType} ${name}`)
  }).observe({
    entryTypes: ['resource', 'mark', 'measure', 'element'].filter((type) =>
      PerformanceObserver.supportedEntryTypes.includes(type),
    ),
  })
  for (const [name, prototype] of Object.entries({
    Node: Node.prototype,
    Element: Element.prototype,
    HTMLElement: HTMLElement.prototype,
    Document: Document.prototype,
    ShadowRoot: ShadowRoot.prototype,
    CharacterData: CharacterData.prototype,
    NodeList: NodeList.prototype,
    NamedNodeMap: NamedNodeMap.prototype,
    Attr: Attr.prototype,
    Selection: Selection.prototype,
    Range: Range.prototype,
    DOMImplementation: DOMImplementation.prototype,
    DOMParser: DOMParser.prototype,
    TreeWalker: TreeWalker.prototype,
    EventTarget: EventTarget.prototype,
    Performance: Performance.prototype,
    History: History.prototype,
    CSSStyleDeclaration: CSSStyleDeclaration.prototype,
  }))
    wrap(name, prototype)
  const style = window.getComputedStyle
  window.getComputedStyle = (...rest) => {
    note('value getComputedStyle')
    return style(...rest)
  }
}

const arm = (page: Page) => page.evaluate(() => Reflect.get(window, 'arm')())
const taken = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'take')())

/**
 * A page hears that its window lost the focus to a popup, as to anything else that is clicked outside it. Chromium asks
 * for a page's icon when it likes.
 */
const OF_THE_BROWSER = /^event (blur|focus)$|favicon\.ico$/

describe('a page that lies in wait', () => {
  it('is read without learning anything', async () => {
    const page = await lede.browser.newPage()
    await page.evaluateOnNewDocument(lieInWait)
    await page.goto(site.at('/story'))
    await page.evaluate(() => {
      const told = document.createElement('told-element')
      told.textContent = 'Words in an element of the page’s own.'
      document.querySelector('article')?.append(told)
    })
    await arm(page)
    const popup = await lede.click(page)
    expect(await settled(popup)).toBe('done')
    for (const part of ['quotes', 'summary', 'read'] as const) await openPart(popup, part)
    expect(await popup.$eval('#part-read', (part) => part.textContent)).toContain(SAMPLE_STORY.opening)
    await closePopup(popup)
    const noticed = await taken(page)
    expect(noticed.filter((what) => !OF_THE_BROWSER.test(what))).toEqual([])

    await arm(page)
    await page.evaluate(() => {
      const told = document.querySelector('told-element')
      document.body.append(told?.cloneNode(true) ?? '')
      performance.mark('planted')
    })
    const planted = await taken(page)
    for (const what of [
      'value Document.querySelector',
      'value Node.cloneNode',
      'get Document.body',
      'value Element.append',
      'an element is made',
      'an element is put in',
      'mutation childList',
      'value Performance.mark',
    ])
      expect(planted, what).toContain(what)
    await page.close()
  })

  it('learns of what is shown on it only that it was scrolled', async () => {
    const page = await lede.browser.newPage()
    await page.evaluateOnNewDocument(lieInWait)
    await page.goto(site.at('/story'))
    const popup = await lede.click(page)
    expect(await settled(popup)).toBe('done')
    await openPart(popup, 'quotes')
    await arm(page)
    expect(await showOn(popup, '.quote .on-page')).toContain('Shown on the page')
    const noticed = await taken(page)
    expect(noticed.filter((what) => !OF_THE_BROWSER.test(what) && !/^event scroll/.test(what))).toEqual([])
    await page.close()
  })

  it('finds no trace of the extension at any address', async () => {
    const page = await lede.browser.newPage()
    await page.goto(site.at('/story'))
    const { extension } = lede
    const files = readdirSync(inject('chromium').extensionDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(inject('chromium').extensionDir, join(entry.parentPath, entry.name)))
    expect(files).toContain('content-scripts/content.js')
    const answers = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              () => 'answered',
              () => 'refused',
            ),
          ),
        ),
      files.map((file) => `chrome-extension://${extension.id}/${file}`),
    )
    expect(answers).toEqual(files.map(() => 'refused'))
    await page.close()
  })
})
