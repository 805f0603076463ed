import { ScreenView } from '../../../components/article/ScreenView.tsx'
import type { Screen } from '../../../components/article/screen.ts'
import type { CompletenessState } from '../../../lib/article/types.ts'
import type { DeniedKind } from '../../../lib/platform/denied.ts'
import { click } from './act.ts'
import { done, nothing, OWN } from './story.ts'
import type { Item } from './types.ts'

const DENIED: readonly DeniedKind[] = [
  'browser-page',
  'store',
  'view-source',
  'pdf',
  'reader',
  'config',
  'file',
  'error-page',
  'other',
]

const unlike = (state: CompletenessState): Screen => ({
  state: 'done',
  ...OWN,
  article: { ...OWN.article, completeness: { state, evidence: [] } },
  print: '',
  restored: [],
  corrections: [],
})

const message = (name: string, screen: Screen, act?: () => Promise<void>): Item => ({
  name: `message-${name}`,
  state: screen.state === 'done' ? 'not-article' : screen.state,
  view: () => (
    <ScreenView
      screen={screen}
      anyway={false}
      actions={{ again: nothing, tryAnyway: nothing, copyDetails: done }}
    >
      {() => null}
    </ScreenView>
  ),
  ...(act && { act }),
})

const ERROR: Screen = { state: 'error', details: 'Error: a planted fault\n    at read (popup.js:1:2345)' }

/** What is said in place of an article. */
export const MESSAGES: readonly Item[] = [
  ...DENIED.map((why) => message(why, { state: 'denied', why })),
  message('list', unlike('list')),
  message('not-article', unlike('not-article')),
  message('foreign-frame', { state: 'foreign-frame', href: 'https://stories.example/ferry' }),
  message('gone', { state: 'gone' }),
  message('waiting', { state: 'waiting' }),
  message('lost', { state: 'lost', of: { url: 'https://courier.example/light', title: 'The light' } }),
  message('updated', { state: 'updated' }),
  message('error', ERROR),
  message('error-details', ERROR, click('.details summary')),
]
