import { t } from '../../lib/platform/i18n.ts'
import type { Announcement } from '../announcer/Announcer.tsx'
import { LookFields, OpeningFields, type SettingsProps } from '../settings/SettingsFields.tsx'

interface Props extends SettingsProps {
  reset: () => void
  /** Of Lede. */
  version: string
  announcement: Announcement
}

/** All settings with a sample of what they do, what is kept, the way back to how it all was, and which Lede it is. */
export function OptionsView({ settings, change, reset, version, announcement }: Props) {
  return (
    <main class="options">
      <h1>{t('settings.title')}</h1>
      <section aria-labelledby="look">
        <h2 id="look">{t('settings.look')}</h2>
        <LookFields settings={settings} change={change} />
        <figure class="sample text" lang={t('locale')} aria-label={t('settings.sample')}>
          <p class="sample-title">{t('settings.sampleTitle')}</p>
          <p>{t('settings.sampleText')}</p>
        </figure>
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{t('settings.how')}</h2>
        <OpeningFields settings={settings} change={change} />
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">{t('settings.stored')}</h2>
        <p>{t('settings.storedText')}</p>
        <p class="reset">
          <button type="button" class="main" onClick={reset}>
            {t('settings.reset')}
          </button>
          <span role="status">{announcement.turn > 0 && announcement.text}</span>
        </p>
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{t('settings.about')}</h2>
        <p>{t('settings.version', [version])}</p>
        <p>{t('settings.licences')}</p>
      </section>
    </main>
  )
}
