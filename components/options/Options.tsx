import { useLayoutEffect } from 'preact/hooks'
import { setInterfaceLanguage } from '../../lib/platform/direction.ts'
import { forgetChoices } from '../../lib/platform/forget-choices.ts'
import { t } from '../../lib/platform/i18n.ts'
import { version } from '../../lib/platform/version.ts'
import { DEFAULTS } from '../../lib/settings/choices.ts'
import { useAnnouncer } from '../announcer/use-announcer.ts'
import { KeysHere } from '../keys/KeysHere.tsx'
import { OPTIONS_KEYS } from '../keys/lists.ts'
import { useSettings } from '../settings/use-settings.ts'
import { OptionsView } from './OptionsView.tsx'

/** The page of all settings with the storage behind it. */
export function Options() {
  const { settings, change } = useSettings()
  const { announcement, announce } = useAnnouncer()
  useLayoutEffect(() => {
    setInterfaceLanguage(document.documentElement)
    document.title = t('settings.title')
  }, [])
  const reset = () => {
    void change(DEFAULTS)
    void forgetChoices()
    announce(t('settings.resetDone'))
  }
  return (
    <>
      <OptionsView
        settings={settings}
        change={change}
        reset={reset}
        version={version()}
        announcement={announcement}
      />
      <KeysHere list={OPTIONS_KEYS} settings={settings} change={(some) => void change(some)} />
    </>
  )
}
