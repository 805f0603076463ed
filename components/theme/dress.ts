import type { Settings } from '../../lib/settings/choices.ts'

/** Asks the browser whether its user wants more contrast. A theme that the reader has chosen comes before that. */
export const MORE_CONTRAST = '(prefers-contrast: more)'

/** Puts the settings that change the look on the document's element, where `tokens.css` finds them. */
export function dress({ dataset }: HTMLElement, settings: Settings): void {
  const { theme, size, face, measure, spacing } = settings
  const asked = theme === 'system' && matchMedia(MORE_CONTRAST).matches
  Object.assign(dataset, { theme: asked ? 'contrast' : theme, size, face, measure, spacing })
}
