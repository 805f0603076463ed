import { t } from '../../lib/platform/i18n.ts'
import { SPEEDS, type Speed } from '../../lib/platform/speed.ts'
import { BackIcon, OnIcon, PauseIcon, PlayIcon } from '../icons/Icon.tsx'
import type { Speaking } from './use-speech.ts'

interface Props {
  state: Speaking
  speed: Speed
  start: () => void
  pause: () => void
  step: (by: number) => void
  choose: (speed: Speed) => void
}

/** The voice's controls. */
export function SpeechView({ state, speed, start, pause, step, choose }: Props) {
  const speaks = state === 'speaking'
  const toggle = speaks ? t('speech.pause') : t('speech.goOn')
  const tool = (name: string, act: () => void, icon: preact.ComponentChildren) => (
    <button type="button" class="tool" aria-label={name} title={name} onClick={act}>
      {icon}
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="speech" role="group" aria-label={t('speech.label')}>
      {tool(t('speech.previous'), () => step(-1), <BackIcon />)}
      {tool(toggle, speaks ? pause : start, speaks ? <PauseIcon /> : <PlayIcon />)}
      {tool(t('speech.next'), () => step(1), <OnIcon />)}
      <label class="speed">
        {t('speech.speed')}
        <select value={speed} onChange={({ currentTarget }) => choose(currentTarget.value as Speed)}>
          {[...SPEEDS]
            .sort((a, b) => Number(a) - Number(b))
            .map((one) => (
              <option key={one} value={one}>
                {new Intl.NumberFormat(t('locale')).format(Number(one))}×
              </option>
            ))}
        </select>
      </label>
    </div>
  )
}
