import type { State } from './stage.ts'
import { aided, finding, part, sharing } from './ways.ts'

/** What stands beside the text: sharing, aids, search, settings, keys. */
export const TOOLS: readonly State[] = [
  { name: 'sharing', state: 'done', provoke: sharing('/story') },
  { name: 'outline', state: 'done', provoke: aided('Outline', '.outline :focus') },
  { name: 'line-focus', state: 'done', provoke: aided('Line focus', 'html[data-dimmed]') },
  { name: 'voiceless', state: 'done', provoke: aided('Read aloud', '.speech-news') },
  { name: 'find', state: 'done', provoke: finding('read', 'the') },
  { name: 'find-none', state: 'done', provoke: finding('read', 'zeppelin') },
  { name: 'find-in-quotes', state: 'done', provoke: finding('quotes', 'Linde') },
  {
    name: 'settings',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/story')(stage)
      await popup.click('.settings-open')
      await popup.waitForSelector('.settings input:focus')
      return popup
    },
  },
  {
    name: 'keys',
    state: 'done',
    provoke: async (stage) => {
      const popup = await part('/story', 'quotes')(stage)
      await popup.keyboard.press('?')
      await popup.waitForSelector('dialog.keys[open]')
      return popup
    },
  },
]
