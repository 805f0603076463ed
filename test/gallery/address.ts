/** What the page's address asks for. */
const asked = new URLSearchParams(location.search)

/** Of the interface, as browsers name it: `pt_BR`. */
export const locale = asked.get('locale') ?? 'en'
export const theme = asked.get('theme') ?? 'light'
/** The name of the item that is shown. */
export const name = asked.get('item') ?? ''
