import '../../components/theme/index.css'
import { check } from '../check/main.tsx'
import { options } from '../options/main.tsx'
import { popup } from '../popup/main.tsx'
import { print } from '../print/main.tsx'
import { reader } from '../reader/main.tsx'
import { sidepanel } from '../sidepanel/main.tsx'
import { welcome } from '../welcome/main.tsx'

/** By the names of their files. */
const PAGES: ReadonlyMap<string, () => void> = new Map([
  ['check', check],
  ['options', options],
  ['popup', popup],
  ['print', print],
  ['reader', reader],
  ['sidepanel', sidepanel],
  ['welcome', welcome],
])

/** All pages begin here: as one script, most of which they share, they are smaller than as many. */
PAGES.get(/(\w+)\.html$/.exec(location.pathname)?.[1] ?? '')?.()
