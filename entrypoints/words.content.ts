import { defineContentScript } from 'wxt/utils/define-content-script'
import { linkUp } from '../lib/platform/link-up.ts'
import { leaveAnswers } from '../lib/platform/words.ts'
import { show } from '../lib/show/show.ts'

/**
 * Injected by the popup before it asks for links to quotes where they stand, or has words shown in their place. What it
 * lights stays when the popup closes.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: () =>
    leaveAnswers({
      links: (request) => linkUp(document, request),
      show: ({ places }) => show(window, places),
    }),
})
