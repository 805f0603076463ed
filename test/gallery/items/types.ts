import type { ComponentChildren } from 'preact'

/** One thing to look at: a view in one of its states. */
export interface Item {
  /** A word for each view, and one for its state: "quotes-selected". */
  name: string
  /** The popup's own name for its state, which its styles ask for. */
  state?: string
  /** Which page of the extension it is part of, where that is not the popup. */
  page?: string
  /** Where the article stands, where that is not the popup. */
  place?: 'tab' | 'panel'
  /** Something could be told by colour alone: it is drawn in colours that the system forces as well. */
  forced?: true
  /** Of the window, where that is not the popup's. */
  width?: number
  view: () => ComponentChildren
  /** Brings it into its state as a reader would. */
  act?: () => Promise<void>
}
