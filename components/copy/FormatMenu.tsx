import { t } from '../../lib/platform/i18n.ts'
import { FORMATS, type Format } from '../../lib/share/formats.ts'
import { byKey } from '../keys/by-key.ts'

interface Props {
  format: Format
  choose: (format: Format) => void
}

/** In which format quotes are copied, by every button that copies some. The browser's own menu, keyboard and all. */
export function FormatMenu({ format, choose }: Props) {
  return (
    <select
      class="format"
      {...byKey('format')}
      aria-label={t('copy.format')}
      title={t('copy.format')}
      value={format}
      onChange={(event) => {
        const chosen = FORMATS.find((one) => one === event.currentTarget.value)
        if (chosen) choose(chosen)
      }}
    >
      {FORMATS.map((one) => (
        <option key={one} value={one}>
          {t(`copy.formats.${one}`)}
        </option>
      ))}
    </select>
  )
}
