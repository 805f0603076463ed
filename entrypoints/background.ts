import { defineBackground } from 'wxt/utils/define-background'
import { welcomeOnInstall } from '../lib/platform/first-run.ts'
import { startMenu } from '../lib/platform/menu.ts'

/** Runs only when Lede was installed, when the entry in pages' menu is clicked, and when it has to be put there. */
export default defineBackground(() => {
  welcomeOnInstall()
  startMenu()
})
