import { defineBackground } from 'wxt/utils/define-background'
import { welcomeOnInstall } from '../lib/platform/first-run.ts'

export default defineBackground(() => {
  welcomeOnInstall()
})
