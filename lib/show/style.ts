import { NAME } from './light.ts'

/**
 * Black on yellow, as a marker leaves it: legible on any page, light or dark. It goes in as an author's style, since
 * Chromium computes a user's for highlights, but does not draw it; with `!important` it stands over what the page says
 * of its texts. Shadow trees inherit it from their hosts.
 */
export const STYLE = `
::highlight(${NAME}) {
  background-color: #ffd84d !important;
  color: #1c1a17 !important;
  -webkit-text-fill-color: #1c1a17 !important;
  text-shadow: none !important;
}
@media (forced-colors: active) {
  ::highlight(${NAME}) {
    background-color: Mark !important;
    color: MarkText !important;
    -webkit-text-fill-color: MarkText !important;
  }
}`
