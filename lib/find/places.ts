/** Stands for a block's id where the standfirst is found. */
export const STANDFIRST = 'standfirst'

/** Stands for a block's id where a note of the newsroom is found. */
export const noteId = (n: number) => `note ${n}`
