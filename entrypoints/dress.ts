import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { dress } from '../components/theme/dress.ts'
import { mirroredSettings } from '../lib/platform/settings-mirror.ts'

/** Runs in the head of our pages, before anything is painted. */
export default defineUnlistedScript(() => dress(document.documentElement, mirroredSettings()))
