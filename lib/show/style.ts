import { NAME } from './light.ts'

/**
 * Black on yellow, as a marker leaves it: legible on any page, light or dark. As a user's style with `!important` it
 * stands over whatever the page says of its texts.
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
