/** Where Lede's views stand: in the popup, in a tab of their own, beside the page. */
export type Place = 'popup' | 'tab' | 'panel'

const PAGES: readonly (readonly [path: string, place: Place])[] = [
  ['/reader.html', 'tab'],
  ['/sidepanel.html', 'panel'],
]

/** Where this page of ours stands. */
export function ownPlace(): Place {
  return PAGES.find(([path]) => location.pathname === path)?.[1] ?? 'popup'
}
