import { VOICES } from '../quote-pages.ts'
import { chooseSpeaker, openForm, press } from '../quotes.ts'
import type { State } from './stage.ts'
import { part } from './ways.ts'

/** Quotes and their speakers, and what readers do with them. */
export const QUOTES: readonly State[] = [
  {
    name: 'quote-on-page',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/story', 'quotes')(stage)
      await press(popup, '.quotes > li:nth-child(2) .on-page')
      await popup.waitForSelector('.footer .told')
      return popup
    },
  },
  {
    name: 'quotes-selected',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/story', 'quotes')(stage)
      for (const n of [1, 2]) {
        await press(popup, `.quotes > li:nth-child(${n}) .pick input`)
      }
      await popup.waitForSelector('footer ::-p-text(2 selected)')
      return popup
    },
  },
  { name: 'voices', state: 'done', provoke: part('/voices', 'quotes') },
  {
    name: 'voices-by-speaker',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      // Not by the control: what it chooses is remembered for all other states.
      await press(popup, '.shares summary')
      await press(popup, '.shares ::-p-text(Oda Finch)')
      await popup.waitForSelector('.voice-head')
      await popup.evaluate(() => scrollTo(0, 0))
      return popup
    },
  },
  {
    name: 'voices-jump',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      await press(popup, '.shares summary')
      await press(popup, '.shares ::-p-text(Unnamed sources)')
      await popup.waitForSelector('.voice-head :focus')
      return popup
    },
  },
  {
    name: 'quote-context',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      await press(popup, `[aria-label^="Context: “${VOICES.part}"]`)
      await popup.waitForSelector('.context')
      return popup
    },
  },
  {
    name: 'quote-correct',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      await openForm(popup, 'We have steered')
      return popup
    },
  },
  {
    name: 'quote-corrected',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      await openForm(popup, 'We have steered')
      await chooseSpeaker(popup, 'Ilan Roke')
      return popup
    },
  },
  {
    name: 'quote-corrected-unclear',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      await openForm(popup, 'The lens is ours')
      await chooseSpeaker(popup, 'Speaker unclear')
      return popup
    },
  },
  { name: 'interview', state: 'done', provoke: part('/interview', 'quotes') },
  { name: 'one-quote', state: 'done', provoke: part('/one-quote', 'quotes') },
  { name: 'all-unclear', state: 'done', provoke: part('/unclear', 'quotes') },
  { name: 'no-quotes', state: 'done', provoke: part('/brief', 'quotes') },
  {
    name: 'quote-reached-by-key',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/voices', 'quotes')(stage)
      await popup.keyboard.type('jj')
      await popup.waitForSelector('.quote:focus')
      return popup
    },
  },
]
