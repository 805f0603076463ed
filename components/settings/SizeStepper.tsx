import { t } from '../../lib/platform/i18n.ts'
import { CHOICES, type Settings } from '../../lib/settings/choices.ts'

interface Props {
  size: Settings['size']
  choose: (size: Settings['size']) => void
}

/** The size of the text, a step at a time, read out as it changes. At an end the button stays, so that focus does. */
export function SizeStepper({ size, choose }: Props) {
  const at = CHOICES.size.indexOf(size)
  const step = (by: 1 | -1) => {
    const next = CHOICES.size[at + by]
    return {
      type: 'button',
      class: 'size-step',
      'aria-disabled': next === undefined,
      onClick: () => next && choose(next),
    } as const
  }
  return (
    <fieldset class="size">
      <legend>{t('settings.size.label')}</legend>
      <div class="size-row">
        <button {...step(-1)} aria-label={t('settings.size.smaller')}>
          <span aria-hidden="true">−</span>
        </button>
        <output>{new Intl.NumberFormat(t('locale'), { style: 'percent' }).format(Number(size) / 100)}</output>
        <button {...step(1)} aria-label={t('settings.size.larger')}>
          <span aria-hidden="true">+</span>
        </button>
      </div>
    </fieldset>
  )
}
