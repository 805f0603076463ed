/**
 * English titles as they are cut before a name. After one, as a role, they read like a piece torn off. From the style
 * books of British and American papers.
 */
const IN_FULL: ReadonlyMap<string, string> = new Map(
  `rev Reverend|prof Professor|sen Senator|rep Representative|gov Governor|lt Lieutenant|sgt Sergeant
  col Colonel|capt Captain|det Detective|supt Superintendent|cllr Councillor`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' ') as [string, string]),
)

/** "Sen." → "Senator", "Lt. Gov." → "Lieutenant Governor"; a title with a word that is not cut stays as it is. */
export function spelledOut(title: string): string {
  const words = title.split(' ').map((word) => IN_FULL.get(word.toLowerCase().replace(/\.$/, '')))
  return words.every((word) => word !== undefined) ? words.join(' ') : title
}
