import { t } from '../../lib/platform/i18n.ts'
import { languageName } from '../../lib/share/language-name.ts'

interface Props {
  /** Of the article. */
  language: string
  /** Why nothing is heard, if anything should be. */
  why: 'voiceless' | 'failed' | null
}

/** Why the voice is silent, read out when it turns out. */
export function SpeechNews({ language, why }: Props) {
  return (
    <div role="status" class={why ? 'speech-news' : undefined}>
      {why === 'voiceless' && (
        <>
          <p>
            <b>{t('speech.none', [languageName(language, t('locale')) ?? language])}</b>
          </p>
          <p class="aside">{t('speech.noneWhy')}</p>
        </>
      )}
      {why === 'failed' && <p>{t('speech.failed')}</p>}
    </div>
  )
}
