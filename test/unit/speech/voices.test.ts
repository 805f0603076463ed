import { expect, it } from 'vitest'
import { voiceFor } from '../../../lib/speech/voices.ts'

const voice = (name: string, lang: string, more = {}) => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
})

it('is one that works on the device, whatever else there is', () => {
  const far = voice('Far', 'en-GB', { localService: false, default: true })
  expect(voiceFor([far], 'en-GB')).toBeNull()
  const near = voice('Near', 'en_US')
  expect(voiceFor([far, near], 'en-GB')).toBe(near)
})

it('speaks the language of the article, in its region if it can, else as the system likes best', () => {
  const all = [
    voice('Ana', 'pt-BR'),
    voice('Ines', 'pt-PT'),
    voice('Rui', 'pt-AO', { default: true }),
    voice('Ota', 'cs-CZ', { default: true }),
  ]
  expect(voiceFor(all, 'pt-PT')?.name).toBe('Ines')
  expect(voiceFor(all, 'pt')?.name).toBe('Rui')
  expect(voiceFor(all, 'da')).toBeNull()
  expect(voiceFor([], 'pt')).toBeNull()
})
