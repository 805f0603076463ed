import type { ComponentChildren, ComponentProps } from 'preact'
import { ChangedNotice } from '../../../components/article/ChangedNotice.tsx'
import { Footer } from '../../../components/footer/Footer.tsx'
import { OnPageNews } from '../../../components/on-page/OnPageNews.tsx'
import type { Article, CompletenessState } from '../../../lib/article/types.ts'
import { after, click } from './act.ts'
import { EVERYTHING } from './everything.ts'
import { done, nothing, SHARING } from './story.ts'
import type { Item } from './types.ts'

const foot = (
  name: string,
  more: Partial<ComponentProps<typeof Footer>>,
  act?: () => Promise<void>,
  children?: ComponentChildren,
): Item => ({
  name: `foot-${name}`,
  view: () => (
    <>
      <main />
      <Footer
        article={EVERYTHING}
        restored={new Set()}
        selected={0}
        putBack={nothing}
        show={nothing}
        copyArticle={done}
        sharing={SHARING}
        copySelected={done}
        clear={nothing}
        {...more}
      >
        {children}
      </Footer>
    </>
  ),
  ...(act && { act }),
})

const as = (state: CompletenessState): Article => ({
  ...EVERYTHING,
  completeness: { state, evidence: [] },
})
const STATES = ['complete', 'cut', 'paywalled', 'live', 'multipage', 'list', 'selection'] as const
const TOLD = ['shown', 'partly', 'absent', 'gone', 'failed'] as const

/** What is always in sight under an article, and the record of what was taken out. */
export const FOOT: readonly Item[] = [
  ...STATES.map((state) => foot(state, { article: as(state) })),
  foot('selected', { selected: 3 }),
  foot('copied', {}, click('.footer .copy')),
  foot('share', {}, click('.share-open', '.sharing')),
  foot('ledger', {}, click('.footer-state button')),
  foot(
    'ledger-back',
    { restored: new Set(['b802']) },
    after(click('.footer-state button'), click('.ledger [aria-expanded=false], .ledger summary')),
  ),
  foot('changed', {}, undefined, <ChangedNotice place="popup" changed="changed" again={nothing} />),
  ...TOLD.map((outcome) => foot(`page-${outcome}`, {}, undefined, <OnPageNews outcome={outcome} />)),
]
