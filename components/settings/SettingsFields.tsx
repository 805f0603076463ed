import { t } from '../../lib/platform/i18n.ts'
import { CHOICES, type Settings } from '../../lib/settings/choices.ts'
import { Choices } from '../choice/Choices.tsx'
import { SizeStepper } from './SizeStepper.tsx'

export interface SettingsProps {
  settings: Settings
  change: (some: Partial<Settings>) => void
}

/** How text and the places it is in look. */
export function LookFields({ settings, change }: SettingsProps) {
  return (
    <div class="fields">
      <Choices
        labelled
        label={t('settings.theme.label')}
        choices={CHOICES.theme}
        nameOf={(one) => t(`settings.theme.${one}`)}
        chosen={settings.theme}
        choose={(theme) => change({ theme })}
      />
      <SizeStepper size={settings.size} choose={(size) => change({ size })} />
      <Choices
        labelled
        label={t('settings.face.label')}
        choices={CHOICES.face}
        nameOf={(one) => t(`settings.face.${one}`)}
        chosen={settings.face}
        choose={(face) => change({ face })}
      />
      <Choices
        labelled
        label={t('settings.measure.label')}
        choices={CHOICES.measure}
        nameOf={(one) => t(`settings.measure.${one}`)}
        chosen={settings.measure}
        choose={(measure) => change({ measure })}
      />
      <Choices
        labelled
        label={t('settings.spacing.label')}
        choices={CHOICES.spacing}
        nameOf={(one) => t(`settings.spacing.${one}`)}
        chosen={settings.spacing}
        choose={(spacing) => change({ spacing })}
      />
    </div>
  )
}

/** What is shown, and what of it first. */
export function OpeningFields({ settings, change }: SettingsProps) {
  return (
    <div class="fields">
      <Choices
        labelled
        label={t('settings.images.label')}
        choices={CHOICES.images}
        nameOf={(one) => t(`settings.images.${one}`)}
        chosen={settings.images}
        choose={(images) => change({ images })}
      />
      <Choices
        labelled
        label={t('settings.first.label')}
        choices={CHOICES.first}
        nameOf={(one) => t(`parts.${one}`)}
        chosen={settings.first}
        choose={(first) => change({ first })}
      />
    </div>
  )
}
