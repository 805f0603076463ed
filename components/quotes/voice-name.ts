import { t } from '../../lib/platform/i18n.ts'
import type { Voice } from '../../lib/quotes/voices.ts'
import { nameAlone } from '../../lib/share/role.ts'

/** What a voice is called over its quotes and beside the bar. */
export function voiceName(
  { kind, speaker }: Pick<Voice, 'kind' | 'speaker'>,
  language: string | null,
): string {
  if (kind === 'unclear') return t('quotes.unclear')
  return kind === 'named' && speaker ? nameAlone(speaker, language) : t('quotes.unnamedAll')
}
