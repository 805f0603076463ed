const DISPLAY_NONE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
/**
 * Class names by which common style sheets hide an element or leave it to screen readers alone, and a formula set for
 * the eye after the same formula in MathML.
 */
const HIDING =
  /(?:^|\s)(?:d-none|(?:u-|is-|a11y-)?(?:hidden|hide|sr-only|visually-?hidden|screen-?reader(?:-only|-text)?)|element-invisible|assistive-text|offscreen|katex-html|(?:show-)?(?:for|only|visible)-(?:print|sr)(?:-[\w-]+)?|print-only)(?:\s|$)/i
/** What opens when a word of the text is pointed at: "Kristi Noem" with a list of stories about her in the sentence. */
const POPPING = /(?:tool-?tip|pop-?over|rollover|hover-?card)[\w-]*(?:text|content|body|block|inner)/i
/** The same element shown again from some width on: "hidden md:block", "d-none d-md-block". */
const SHOWN_AGAIN =
  /(?:^|\s)(?:[\w-]+:(?:block|flex|grid|inline|contents|table)|d-(?:sm|md|lg|xl|xxl)-\w+|visible-(?!print)\w+)/i

/**
 * Whether the mark-up hides an element. `aria-hidden` does not count: consent scripts set it on the very article
 * behind them.
 */
export function isHidden(attrs: Readonly<Record<string, string>>): boolean {
  if (attrs.hidden !== undefined && attrs.hidden !== 'until-found') return true
  if (attrs.style !== undefined && DISPLAY_NONE.test(attrs.style)) return true
  const { class: names } = attrs
  return names !== undefined && (POPPING.test(names) || (HIDING.test(names) && !SHOWN_AGAIN.test(names)))
}
