/** The same content for places that take formatting and for those that do not. */
export interface Flavours {
  plain: string
  html: string
}
