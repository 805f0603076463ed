/**
 * Every single key and what it is for, by the part of the screen it is about, in the order in which readers see them
 * listed. Each presses a control that is on the screen, so that a key never does what a click could not; its name is
 * that control's.
 *
 * Free to be taken: no letter, figure or sign alone belongs to Chromium or Firefox but "/" and "'", which open Firefox's
 * quick find in a tab; our "/" does the same. Space, the arrows, Page Up and Page Down scroll and stay the browser's.
 * NVDA, JAWS, Orca and VoiceOver take single letters for themselves while they browse a page and pass them on in their
 * focus mode, so neither hears the other's.
 */
export const SHORTCUTS = {
  read: { key: '1', about: 'ways', name: 'parts.read' },
  quotes: { key: '2', about: 'ways', name: 'parts.quotes' },
  summary: { key: '3', about: 'ways', name: 'parts.summary' },
  next: { key: 'j', about: 'ways', name: 'keys.next' },
  previous: { key: 'k', about: 'ways', name: 'keys.previous' },
  find: { key: '/', about: 'ways', name: 'find.open' },
  removed: { key: 'r', about: 'ways', name: 'ledger.title' },
  settings: { key: ',', about: 'ways', name: 'settings.open' },
  keys: { key: '?', about: 'ways', name: 'keys.title' },
  show: { key: 's', about: 'one', name: 'quotes.show' },
  onPage: { key: 'p', about: 'one', name: 'onPage.show' },
  copy: { key: 'c', about: 'one', name: 'copy.one' },
  select: { key: 'x', about: 'one', name: 'keys.select' },
  open: { key: 'o', about: 'one', name: 'keys.open' },
  correct: { key: 'w', about: 'one', name: 'quotes.correct' },
  undo: { key: 'u', about: 'one', name: 'quotes.undo' },
  putBack: { key: 'b', about: 'one', name: 'ledger.putBack' },
  copyFoot: { key: 'a', about: 'all', name: 'keys.copyFoot' },
  copyAll: { key: 'y', about: 'all', name: 'copy.all' },
  share: { key: 'e', about: 'all', name: 'share.open' },
  format: { key: 'f', about: 'all', name: 'copy.format' },
  order: { key: 'l', about: 'all', name: 'quotes.order.label' },
  check: { key: 'q', about: 'all', name: 'check.title' },
  clear: { key: 'z', about: 'all', name: 'keys.clear' },
  go: { key: 'g', about: 'all', name: 'keys.go' },
} as const satisfies Record<string, { key: string; about: About; name: string }>

/** Ways through the article; what is done with the quote, sentence or entry one is at; what is done with all of it. */
export const ABOUT = ['ways', 'one', 'all'] as const
export type About = (typeof ABOUT)[number]

export type Shortcut = keyof typeof SHORTCUTS
