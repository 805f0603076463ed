import { useEffect, useState } from 'preact/hooks'
import { rememberedFormat, rememberFormat } from '../../lib/platform/format.ts'
import type { Format } from '../../lib/share/formats.ts'

/** In which format quotes are copied; null until it is known which was the last. */
export function useFormat() {
  const [format, setFormat] = useState<Format | null>(null)
  useEffect(() => {
    void rememberedFormat().then((remembered) => setFormat((chosen) => chosen ?? remembered))
  }, [])
  return {
    format,
    chooseFormat: (next: Format) => {
      setFormat(next)
      void rememberFormat(next)
    },
  }
}
