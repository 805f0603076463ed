import { defineContentScript } from 'wxt/utils/define-content-script'
import { linkUp } from '../lib/platform/link-up.ts'

/** Injected by the popup when the quotes of a page are found, to link to each where it stands. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: () => linkUp(document),
})
