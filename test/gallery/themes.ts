import { CHOICES } from '../../lib/settings/choices.ts'

/** The themes that a reader can choose, but for the system's own. */
export const THEMES = CHOICES.theme.filter((theme) => theme !== 'system')
