import { browser } from 'wxt/browser'
import type { Kept } from './cache.ts'
import type { Shelf } from './shelf.ts'
import { leavePopup, type Tab } from './tabs.ts'
import type { View } from './view.ts'

/**
 * Reader tabs of private windows. Nothing of them is in a storage that other windows share: the popup hands the article
 * over by an answer to that tab alone, and the tab holds it in its own memory (`sessionStorage`) as long as it is open.
 */

export interface Secret {
  tab: Tab
  kept: Kept
  view: View
}

const ASKED = 'lede:secret-asked'
const TAKEN = 'lede:secret-taken'

/** Whether this page of ours stands in a private window, which Chrome lets none do. */
export const standsInPrivate = (): boolean => browser.extension.inIncognitoContext

/** Opens a reader tab in the same private window, behind the popup, which stays until the tab has what it is to show. */
export async function openSecretReader(address: string, secret: Secret): Promise<void> {
  const opened = browser.tabs.create({ url: address, active: false, windowId: secret.tab.window })
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (message !== ASKED && message !== TAKEN) return
    return opened.then(({ id }) => {
      if (id === undefined || id !== sender.tab?.id) return null
      if (message === TAKEN) leavePopup()
      return message === ASKED ? secret : null
    })
  })
  await opened
}

interface Offer {
  offered: Secret
}

/** Offers a page as it is now to a reader tab; true when it has the same page in a private window, and shows that. */
export async function offerSecret(tab: number, offered: Secret): Promise<boolean> {
  const offer: Offer = { offered }
  return (await browser.tabs.sendMessage<Offer, boolean | undefined>(tab, offer).catch(() => false)) ?? false
}

/**
 * Takes what is offered to a reader tab of that name, if it is of the page that it has, where its reader left it unless
 * that has changed, and calls back. Returns the way to stop.
 */
export function onOffered(id: string, act: () => void): () => void {
  const hear = (message: unknown) => {
    const { offered } = Object(message) as Partial<Offer>
    const held = heldSecret(id)
    if (!offered || !held || held.kept.article.url !== offered.kept.article.url) return undefined
    const same = held.kept.print === offered.kept.print
    holdSecret(id, same ? { ...offered, view: { ...offered.view, scrolled: held.view.scrolled } } : offered)
    act()
    return Promise.resolve(true)
  }
  browser.runtime.onMessage.addListener(hear)
  return () => browser.runtime.onMessage.removeListener(hear)
}

/** What a reader tab of that name in a private window is to show; null when the popup is gone that had it. */
export async function secretOf(id: string): Promise<Secret | null> {
  return heldSecret(id) ?? (await takeSecret(id))
}

/** Keeps what is changed of it there too. */
export function secretShelf(id: string): Shelf {
  const change = (some: Partial<Secret>) => {
    const held = heldSecret(id)
    if (held) holdSecret(id, { ...held, ...some })
  }
  return { keep: (kept) => change({ kept }), keepView: (_, view) => change({ view }) }
}

/** Holds it for the next time that the tab is loaded. */
function holdSecret(id: string, secret: Secret): void {
  try {
    sessionStorage.setItem(id, JSON.stringify(secret))
  } catch {
    // Too long: it lasts until then.
  }
}

function heldSecret(id: string): Secret | null {
  const held: Secret | null = JSON.parse(sessionStorage.getItem(id) ?? 'null')
  return held
}

async function takeSecret(id: string): Promise<Secret | null> {
  try {
    const secret = await browser.runtime.sendMessage<string, Secret | null>(ASKED)
    if (!secret) return null
    holdSecret(id, secret)
    const own = await browser.tabs.getCurrent()
    if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true })
    void browser.runtime.sendMessage(TAKEN).catch(() => {})
    return secret
  } catch {
    return null
  }
}
