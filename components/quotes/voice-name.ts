import { t } from '../../lib/platform/i18n.ts'
import type { Voice } from '../../lib/quotes/voices.ts'

/** What a voice is called over its quotes and beside the bar. */
export function voiceName({ kind, speaker }: Pick<Voice, 'kind' | 'speaker'>): string {
  if (kind === 'unclear') return t('quotes.unclear')
  return kind === 'named' && speaker ? speaker.name : t('quotes.unnamedAll')
}
