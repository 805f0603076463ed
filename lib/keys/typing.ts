/**
 * Whether what is pressed there becomes text, or picks from a menu by its first letter. In a form somebody is about to
 * type, wherever in it they are.
 */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, form, [contenteditable], [role=menu]',
    ) !== null
  )
}
