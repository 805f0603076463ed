/** The themes that a reader can choose, but for the system's own. */
export const THEMES = ['light', 'dark', 'sepia', 'contrast'] as const
