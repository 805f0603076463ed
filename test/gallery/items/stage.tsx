import { type ArticleState, ArticleView } from '../../../components/article/ArticleView.tsx'
import type { Ways } from '../../../components/places/PlacesBar.tsx'
import type { Digest } from '../../../lib/article/digest.ts'
import type { Article } from '../../../lib/article/types.ts'
import type { Place } from '../../../lib/platform/place.ts'
import { DEFAULTS } from '../../../lib/settings/choices.ts'
import { done, nothing, SHARING } from './story.ts'

export const ACTIONS = {
  set: nothing,
  openSettings: nothing,
  go: nothing,
  show: nothing,
  showOnPage: nothing,
  toggle: nothing,
  clear: nothing,
  correct: nothing,
  undo: nothing,
  arrange: nothing,
  chooseFormat: nothing,
  putBack: nothing,
  copyQuotes: done,
  copyArticle: done,
  again: nothing,
  readWhole: nothing,
  ways: { secret: false, panel: nothing, tab: nothing, page: null },
  sharing: SHARING,
}

const STATE: Omit<ArticleState, 'digest'> = {
  place: 'popup',
  part: 'read',
  restored: new Set(),
  corrections: new Map(),
  order: 'importance',
  format: 'source',
  settings: DEFAULTS,
  selected: new Set(),
  shown: null,
  handed: null,
  changed: 'no',
  onPage: null,
}

/** Where the other places lead to. */
const BEYOND: Partial<Record<Place, Ways>> = {
  tab: { secret: false, panel: null, tab: null, page: nothing },
  panel: { secret: false, panel: null, tab: nothing, page: null },
}

interface Props {
  of: { article: Article; digest: Digest }
  state?: Partial<ArticleState>
}

/** An article in the popup or where its state says, whole. */
export function Stage({ of: { article, digest }, state }: Props) {
  const whole = { ...STATE, digest, ...state }
  const actions = { ...ACTIONS, ways: BEYOND[whole.place] ?? ACTIONS.ways }
  return <ArticleView page={article} state={whole} actions={actions} listKeys={nothing} />
}
