import { i18n } from '#i18n'

/** A string of `locales/`, by its key; a number picks the plural. */
export const { t } = i18n
