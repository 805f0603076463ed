import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { storedSettings, storeSettings, watchSettings } from '../../lib/platform/settings.ts'
import { mirroredSettings, mirrorSettings } from '../../lib/platform/settings-mirror.ts'
import type { Settings } from '../../lib/settings/choices.ts'
import { dress, MORE_CONTRAST } from '../theme/dress.ts'

/** What the reader has set, here or in another place of ours, with the document dressed in it. */
export function useSettings() {
  const [settings, setSettings] = useState(mirroredSettings)
  /** What several changes between two renderings build on. */
  const latest = useRef(settings)
  /** While what is set here is on its way, what comes back is older than what is shown. */
  const onTheWay = useRef(0)

  const show = (next: Settings) => {
    latest.current = next
    setSettings(next)
  }
  const take = (stored: Settings | null) => {
    if (stored && onTheWay.current === 0) show(stored)
  }
  useEffect(() => {
    let current = true
    void storedSettings().then((stored) => current && take(stored))
    const stop = watchSettings(take)
    return () => {
      current = false
      stop()
    }
  }, [])
  useLayoutEffect(() => {
    mirrorSettings(settings)
    const put = () => dress(document.documentElement, settings)
    put()
    const contrast = matchMedia(MORE_CONTRAST)
    contrast.addEventListener('change', put)
    return () => contrast.removeEventListener('change', put)
  }, [settings])

  const change = async (some: Partial<Settings>) => {
    show({ ...latest.current, ...some })
    onTheWay.current++
    const stored = await storeSettings(latest.current)
    onTheWay.current--
    // Another place may have set something meanwhile.
    if (stored && onTheWay.current === 0) take(await storedSettings())
  }
  return { settings, change }
}
