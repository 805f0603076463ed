import { render } from 'preact'
import { Dressed } from '../../components/settings/Dressed.tsx'
import { Welcome } from '../../components/welcome/Welcome.tsx'
import { setInterfaceLanguage } from '../../lib/platform/direction.ts'
import { coversPage } from '../../lib/platform/optional.ts'
import { shortcut } from '../../lib/platform/shortcut.ts'

export function welcome(): void {
  setInterfaceLanguage(document.documentElement)
  const place = coversPage() ? 'menu' : import.meta.env.FIREFOX ? 'firefox' : 'chrome'
  void shortcut().then((keys) =>
    render(
      <Dressed>
        <Welcome place={place} keys={keys} />
      </Dressed>,
      document.body,
    ),
  )
}
