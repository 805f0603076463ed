import { defineBackground } from 'wxt/utils/define-background'
import { startMenu } from '../lib/platform/menu.ts'
import { startPlaces } from '../lib/platform/places.ts'

/** Runs only when pages' menu or a key is used, a tab is closed, and when the browser starts. */
export default defineBackground(() => {
  startMenu()
  startPlaces()
})
