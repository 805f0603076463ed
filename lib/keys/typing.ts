/** Whether what is pressed there becomes text, or picks from a menu by its first letter. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable], [role=menu]',
    ) !== null
  )
}
