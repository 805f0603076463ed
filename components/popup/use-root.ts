import { useLayoutEffect } from 'preact/hooks'
import { directionOf } from '../../lib/extract/language-tag.ts'
import { t } from '../../lib/platform/i18n.ts'
import { type Screen, stateName } from './screen.ts'

/** Tells of the document what it shows, for styles and tests, and in which language it speaks. */
export function useRoot(screen: Screen, anyway: boolean): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    root.dataset.state = stateName(screen, anyway)
    root.lang = t('locale')
    root.dir = directionOf(t('locale'))
  }, [screen, anyway])
}
