import { JSDOM } from 'jsdom'

export const PARAGRAPH =
  'The new lens of the Gull Rock light came by boat on Monday, in a crate as tall as a house, and was lifted ashore by noon.'

/** A page about it, as the injected scripts find it. */
export function lensPage(body: string): Document {
  const url = 'https://courier.example/lens'
  const { window } = new JSDOM(`<title>Lens arrives by boat</title><body>${body}`, { url })
  // jsdom keeps no record of how the document was loaded.
  Object.defineProperty(window.performance, 'getEntriesByType', { value: () => [] })
  return window.document
}
