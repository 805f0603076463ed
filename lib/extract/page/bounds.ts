/** Bounds of the snapshot: far above real news pages, low enough for an answer within seconds. */
export const MAX_ELEMENTS = 200_000
/**
 * Characters taken from one page, texts and attributes, and of what its head says. As JSON a character takes six bytes
 * at worst, and browsers carry messages of up to 64 MB.
 */
export const MAX_TEXT = 6_000_000
export const MAX_HEAD = 2_000_000
/** Containers deeper than this are flattened: Readability's recursion overflows at a few thousand levels. */
export const MAX_DEPTH = 200
/** Characters of one attribute that are looked at. */
export const MAX_ATTRIBUTE = 2_000
/** Characters of a title or of one of the head's other lines. */
export const MAX_SAID = 10_000
/** Characters of one JSON-LD script; a longer one is left unread. */
export const MAX_JSON_LD = 1_000_000
/** Frames within frames within frames are adverts. */
export const MAX_FRAME_DEPTH = 2
/** Blocks judged; Readability's time grows faster than their number. */
export const MAX_UNITS = 20_000
