/** The one file of the package that is used: its entry also brings a quick check that nothing here asks for. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability'

  export default class<T> extends Readability<T> {
    /** The document's title without the name of the site. */
    _getArticleTitle(): string
  }
}
