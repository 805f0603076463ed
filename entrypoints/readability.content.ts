import { defineContentScript } from 'wxt/utils/define-content-script'
import { opine } from '../lib/platform/opine.ts'

/** Injected by the popup into the pages that the judge is not sure of, after the first script has answered. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: () => opine(document),
})
