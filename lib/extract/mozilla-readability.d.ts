/** The one file of the package that is used: its entry also brings a quick check that nothing here asks for. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability'
}
