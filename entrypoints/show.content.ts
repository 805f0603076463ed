import { defineContentScript } from 'wxt/utils/define-content-script'
import { type ShowRequest, takeRequest } from '../lib/platform/request.ts'
import { show } from '../lib/show/show.ts'

/** Injected by the popup to show words in their place on the page. What it lights stays when the popup closes. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: () => show(window, takeRequest<ShowRequest>('show', { places: [] }).places),
})
