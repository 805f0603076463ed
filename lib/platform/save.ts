import type { TextFile } from '../share/files.ts'

/**
 * Saves a file where the browser puts downloads. A popup may close before the browser has read it: the address is not
 * taken back, it goes with the document. Needs no permission.
 */
export function save({ name, type, text }: TextFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
}
