import type { Page } from 'puppeteer-core'
import { openPart } from '../../scripts/browsers/popup.ts'
import { axeFaults, type Theme, unstick } from './axe.ts'
import { openLedger } from './ledger.ts'
import { press } from './quotes.ts'
import { openSettings } from './settings.ts'

interface Look {
  open: (place: Page) => Promise<unknown>
  /** Where the next one would otherwise be under it. */
  close?: (place: Page) => Promise<unknown>
}

const opened = async (place: Page, control: string, there: string): Promise<void> => {
  await place.click(control)
  await place.waitForSelector(there)
}

/** All that an article can be brought to show, one after the other in one page, whatever language the interface is in. */
const LOOKS: Record<string, Look> = {
  'the text': { open: (place) => openPart(place, 'read') },
  'words that are looked for': {
    open: async (place) => {
      const first = await place.$eval('#part-read p', ({ textContent }) => textContent?.split(' ')[0] ?? '')
      await opened(place, '.find-open', '.find input:focus')
      await place.keyboard.type(first)
      await place.waitForSelector('mark.here')
    },
    close: (place) => place.click('.find-step:last-of-type'),
  },
  'the settings': { open: openSettings, close: (place) => place.click('.settings-close') },
  'the aids': {
    open: (place) => opened(place, '.aids-open', '.aids-row'),
    close: (place) => place.click('.aids-open'),
  },
  'the list of keys': {
    open: (place) => opened(place, '.keys-open', 'dialog[open]'),
    close: (place) => place.click('.keys-close'),
  },
  'the quotes, one of them with what is around it': {
    open: async (place) => {
      await openPart(place, 'quotes')
      await press(place, '[aria-controls^=context]')
      await place.waitForSelector('.context')
    },
  },
  'the form that corrects a quote': {
    open: async (place) => {
      await press(place, '#part-quotes [id^=correct-]')
      await place.waitForSelector('form.correct')
    },
  },
  'the summary': { open: (place) => openPart(place, 'summary') },
  'the menu that shares': {
    open: (place) => opened(place, '.share-open', '.sharing ul[aria-busy=false]'),
    close: (place) => place.click('.share-open'),
  },
  'the ledger': { open: openLedger },
}

/** What axe finds while an article is brought to show all that it can. */
export async function faultsOnTheWay(place: Page, themes: readonly Theme[]): Promise<string[]> {
  await unstick(place)
  const found: string[] = []
  for (const [name, { open, close }] of Object.entries(LOOKS)) {
    await open(place)
    for (const fault of await axeFaults(place, themes)) found.push(`${name}: ${fault}`)
    await close?.(place)
  }
  return found
}
