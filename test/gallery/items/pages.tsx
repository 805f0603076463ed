import { OptionsView } from '../../../components/options/OptionsView.tsx'
import { PrintPage } from '../../../components/print/PrintPage.tsx'
import { Welcome } from '../../../components/welcome/Welcome.tsx'
import { DEFAULTS } from '../../../lib/settings/choices.ts'
import { nothing, OWN } from './story.ts'
import type { Item } from './types.ts'

const WIDE = 900
const SHARED = { article: OWN.article, finds: OWN.digest, wishes: { quotes: true, summary: true } }

/** The extension's pages that have a tab of their own. */
export const PAGES: readonly Item[] = [
  {
    name: 'page-options',
    page: 'options',
    width: WIDE,
    view: () => (
      <OptionsView
        settings={DEFAULTS}
        change={nothing}
        reset={nothing}
        version="1.2.3"
        announcement={{ text: '', turn: 0 }}
      />
    ),
  },
  { name: 'page-welcome', width: WIDE, view: () => <Welcome place="chrome" keys="Alt+Shift+L" /> },
  { name: 'page-welcome-no-keys', width: WIDE, view: () => <Welcome place="firefox" keys="" /> },
  { name: 'page-print', width: WIDE, view: () => <PrintPage shared={SHARED} /> },
  { name: 'page-print-gone', width: WIDE, view: () => <PrintPage shared={null} /> },
]
