import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup, Tab } from '../support/drive/driver.ts'
import { shown } from '../support/drive/look.ts'
import { openPart, settled } from '../support/drive/popup.ts'
import { SAMPLE_STORY } from '../support/site.ts'

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
    /** Does what a clumsy reader of the page would do. */
    betray: () => {
      const told = document.querySelector('told-element')
      document.body.append(told?.cloneNode(true) ?? '')
      performance.mark('planted')
    },
    arm: () => {
      armed = true
    },
    // As text: between worlds of scripts, nothing else is safe.
    take: () => {
      armed = false
      return JSON.stringify(seen.splice(0))
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

const SAMPLE = readFileSync(resolve(import.meta.dirname, '../../scripts/sample/page.html'), 'utf8')
const WATCHED = {
  '/watched': {
    contentType: 'text/html; charset=utf-8',
    body: SAMPLE.replace('<head>', () => `<head><script>(${lieInWait})()</script>`),
  },
}

const arm = (tab: Tab) => tab.evaluate(callPage, 'arm')
const taken = async (tab: Tab): Promise<string[]> => JSON.parse(String(await tab.evaluate(callPage, 'take')))
/** Runs beside the page, whose own functions Firefox shows on request. */
function callPage(name: string): unknown {
  return Reflect.get(Reflect.get(window, 'wrappedJSObject') ?? window, name)() ?? null
}

/**
 * A page hears that its window lost the focus to a popup, as to anything else that is clicked outside it. Browsers ask
 * for a page's icon when they like, and tell of a device's motion once, some time after somebody listens.
 */
const OF_THE_BROWSER = /^event (blur|focus|device(motion|orientation(absolute)?))$|favicon\.ico$/

inBothBrowsers(WATCHED, (stage, browser) => {
  /** A page that lies in wait, with the popup over it that has read it. */
  const read = async (): Promise<{ tab: Tab; popup: Popup }> => {
    const tab = await stage.lede.open(stage.site.at('/watched'))
    await tab.evaluate(() => {
      const told = document.createElement('told-element')
      told.textContent = 'Words in an element of the page’s own.'
      document.querySelector('article')?.append(told)
    })
    await arm(tab)
    const popup = await stage.lede.click(tab)
    expect(await settled(popup)).toBe('done')
    return { tab, popup }
  }

  describe('a page that lies in wait', () => {
    it('is read without learning anything', async () => {
      const { tab, popup } = await read()
      for (const part of ['quotes', 'summary', 'read'] as const) await openPart(popup, part)
      expect(await shown(popup, '#part-read')).toContain(SAMPLE_STORY.opening)
      await popup.close()
      const noticed = await taken(tab)
      expect(noticed.filter((what) => !OF_THE_BROWSER.test(what))).toEqual([])

      await arm(tab)
      await tab.evaluate(callPage, 'betray')
      const planted = await taken(tab)
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
    })

    it('learns of what is shown on it only that it was scrolled', async () => {
      const { tab, popup } = await read()
      await openPart(popup, 'quotes')
      await taken(tab)
      await arm(tab)
      await popup.click('.quote .on-page')
      await shown(popup, '.told', 'Shown on the page')
      const noticed = await taken(tab)
      expect(noticed.filter((what) => !OF_THE_BROWSER.test(what) && !/^event scroll/.test(what))).toEqual([])
    })

    it('finds no trace of the extension at any address', async () => {
      const { tab, popup } = await read()
      const origin = await popup.evaluate(() => location.origin)
      const { extensionDir } = inject(browser === 'Chromium' ? 'chromium' : 'firefox')
      const files = readdirSync(extensionDir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(extensionDir, join(entry.parentPath, entry.name)))
      expect(files).toContain('content-scripts/content.js')
      const answers = await tab.evaluate(
        (addresses) =>
          Promise.all(
            addresses.map((address) =>
              window.fetch(address).then(
                () => 'answered',
                () => 'refused',
              ),
            ),
          ),
        files.map((file) => `${origin}/${file}`),
      )
      expect(answers).toEqual(files.map(() => 'refused'))
    })
  })
})
