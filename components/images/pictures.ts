import { createContext } from 'preact'

/** Whether pictures are shown. Without a word of it they are not, and nothing is asked for. */
export const Pictures = createContext(false)
