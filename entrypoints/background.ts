import { defineBackground } from 'wxt/utils/define-background'
import { welcomeOnInstall } from '../lib/platform/first-run.ts'
import { startMenu } from '../lib/platform/menu.ts'
import { startPlaces } from '../lib/platform/places.ts'

/**
 * Runs only when Lede was installed, when its entry in pages' menu or a key is used, a tab is closed, and when the
 * browser starts.
 */
export default defineBackground({
  type: 'module',
  main() {
    welcomeOnInstall()
    startMenu()
    startPlaces()
  },
})
