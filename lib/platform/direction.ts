import { directionOf } from '../extract/language-tag.ts'
import { t } from './i18n.ts'

/**
 * The direction of the strings that are shown. Not the browser's own, which it tells as `@@bidi_dir`: in Hebrew, which
 * there are no strings for, they are English.
 */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return directionOf(t('locale')) === 'rtl' ? 'rtl' : 'ltr'
}

/** Says of a document in which language it is and where its lines begin. */
export function setInterfaceLanguage(root: HTMLElement): void {
  root.lang = t('locale')
  root.dir = interfaceDirection()
}
