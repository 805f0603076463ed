import { ABOUT, type About, SHORTCUTS, type Shortcut } from '../../lib/keys/shortcuts.ts'
import { t } from '../../lib/platform/i18n.ts'

/** Keys that are no single signs, and work at any time. What is on them differs by language. */
const ALWAYS = {
  rows: () => ({ keys: ['↑', '↓'], name: t('keys.rows') }),
  along: () => ({ keys: ['←', '→'], name: t('keys.along') }),
  ends: () => ({ keys: [t('keys.caps.home'), t('keys.caps.end')], name: t('keys.ends') }),
  find: () => ({ keys: [`${t('keys.caps.control')} F`], name: t('find.open') }),
  escape: () => ({ keys: [t('keys.caps.escape')], name: t('keys.escape') }),
} as const

/** Which keys a place has. */
export interface KeyList {
  single: readonly Shortcut[]
  always: readonly (keyof typeof ALWAYS)[]
}

const isShortcut = (id: string): id is Shortcut => Object.hasOwn(SHORTCUTS, id)

/** Around an article all of them. */
export const ARTICLE_KEYS: KeyList = {
  single: Object.keys(SHORTCUTS).filter(isShortcut),
  always: ['rows', 'along', 'ends', 'find', 'escape'],
}

/** The window of the quote check has its field, and the button of a message where nothing could be read. */
export const CHECK_KEYS: KeyList = { single: ['keys', 'check', 'go'], always: ['escape'] }

/** The page of settings has rows of choices. */
export const OPTIONS_KEYS: KeyList = { single: ['keys'], always: ['along', 'escape'] }

/** What they are about heads them where there are many; a few need no headings. */
export function groupsOf({ single }: KeyList): { about: About | null; keys: readonly Shortcut[] }[] {
  if (single.length < Object.keys(SHORTCUTS).length) return [{ about: null, keys: single }]
  return ABOUT.map((about) => ({ about, keys: single.filter((id) => SHORTCUTS[id].about === about) }))
}

export const alwaysLines = ({ always }: KeyList) => always.map((one) => ALWAYS[one]())
