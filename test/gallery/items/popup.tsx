import { Header } from '../../../components/header/Header.tsx'
import { KeysDialog } from '../../../components/keys/KeysDialog.tsx'
import { ARTICLE_KEYS } from '../../../components/keys/lists.ts'
import { PlacesBar } from '../../../components/places/PlacesBar.tsx'
import { PopupView } from '../../../components/popup/PopupView.tsx'
import { SpeechView } from '../../../components/speech/SpeechView.tsx'
import { click } from './act.ts'
import { alsoForced } from './also-forced.ts'
import { ACTIONS, Stage } from './stage.tsx'
import { done, nothing, OWN, story } from './story.ts'
import type { Item } from './types.ts'

const first = OWN.article.blocks.find((block) => block.type === 'paragraph')
const WHOLE = first ? [{ block: first.id, start: 0, end: first.text.length }] : []

/** A window, and a panel beside a page at its usual width. */
const WIDE = 900
const NARROW = 360

const READING = { state: 'reading', slow: true } as const
const SCREEN_ACTIONS = { ...ACTIONS, again: nothing, tryAnyway: nothing, copyDetails: done }

/** The popup as it is opened, and what it says of the page it is about. */
export const POPUP: readonly Item[] = [
  {
    name: 'popup-reading',
    state: 'reading',
    view: () => (
      <PopupView
        screen={READING}
        view={null}
        anyway={false}
        announcement={{ text: '', turn: 0 }}
        actions={SCREEN_ACTIONS}
      />
    ),
  },
  { name: 'popup-read', view: () => <Stage of={OWN} /> },
  { name: 'popup-quotes', view: () => <Stage of={OWN} state={{ part: 'quotes' }} /> },
  { name: 'popup-summary', view: () => <Stage of={OWN} state={{ part: 'summary' }} /> },
  alsoForced({
    name: 'popup-shown',
    view: () => <Stage of={OWN} state={{ shown: { spans: WHOLE, turn: 1 } }} />,
  }),
  // An article of the other direction than the interface, or of the same where all others are of the other.
  { name: 'popup-other-direction', view: () => <Stage of={story(OWN === story('ar') ? 'voices' : 'ar')} /> },
  {
    name: 'popup-looking',
    view: () => <Stage of={OWN} state={{ part: 'quotes', digest: 'looking' }} />,
  },
  {
    name: 'popup-failed',
    view: () => <Stage of={OWN} state={{ part: 'quotes', digest: 'failed' }} />,
  },
  { name: 'popup-find', view: () => <Stage of={story('voices')} />, act: click('.find-open', '.find input') },
  { name: 'popup-aids', view: () => <Stage of={story('voices')} />, act: click('.aids-open', '.aids-row') },
  {
    name: 'popup-outline',
    view: () => <Stage of={story('long')} />,
    act: click('.aids-open', '.aids-row [aria-expanded]'),
  },
  alsoForced({
    name: 'popup-line-focus',
    view: () => <Stage of={story('voices')} />,
    act: click('.aids-open', '.aids-row .aid'),
  }),
  {
    name: 'popup-voiceless',
    view: () => <Stage of={story('voices')} />,
    act: click('.aids-open', '.aids-row .aid + .aid'),
  },
  {
    name: 'popup-voice',
    view: () => (
      <SpeechView state="paused" speed="1" start={nothing} pause={nothing} step={nothing} choose={nothing} />
    ),
  },
  {
    name: 'popup-keys',
    view: () => (
      <>
        <Stage of={OWN} />
        <KeysDialog list={ARTICLE_KEYS} on turn={nothing} close={nothing} />
      </>
    ),
  },
  {
    name: 'popup-private',
    view: () => (
      <Header article={OWN.article}>
        <PlacesBar ways={{ secret: true, tab: null, panel: null, page: null }} />
      </Header>
    ),
    act: click('.private summary'),
  },
  alsoForced({ name: 'popup-settings', view: () => <Stage of={OWN} />, act: click('.settings-open') }),
  // The same views where there is more room for them.
  { name: 'tab-read', place: 'tab', width: WIDE, view: () => <Stage of={OWN} state={{ place: 'tab' }} /> },
  {
    name: 'tab-quotes',
    place: 'tab',
    width: WIDE,
    view: () => <Stage of={OWN} state={{ place: 'tab', part: 'quotes' }} />,
  },
  {
    name: 'panel-summary',
    place: 'panel',
    width: NARROW,
    view: () => <Stage of={OWN} state={{ place: 'panel', part: 'summary' }} />,
  },
]
