import { defineBackground } from 'wxt/utils/define-background'
import { startMenu } from '../lib/platform/menu.ts'

/** Runs only when the entry in pages' menu is clicked, and when it has to be put there. */
export default defineBackground(startMenu)
