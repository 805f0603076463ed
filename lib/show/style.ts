import { NAME } from './light.ts'

/**
 * Black on yellow, as a marker leaves it: legible on any page, light or dark; with `!important` it stands over what the
 * page says of its texts.
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

/**
 * Whose style it goes in as. Shadow trees inherit an author's from their hosts (CSS Pseudo-Elements 4, 3.5) in Chromium,
 * which computes a user's for highlights, but does not draw it. Firefox does not inherit, but a user's is for shadow
 * trees, too.
 */
export const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR'
