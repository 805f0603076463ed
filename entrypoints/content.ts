import { defineContentScript } from 'wxt/utils/define-content-script'
import { answer } from '../lib/platform/answer.ts'

/** Injected by the popup on a click; what `main` returns goes back to it. Injected again, it answers again. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: () => answer(document),
})
