import { render } from 'preact'
import { CheckWindow } from '../../components/check-window/CheckWindow.tsx'
import { Dressed } from '../../components/settings/Dressed.tsx'
import { tabAskedFor } from '../../lib/platform/check-window.ts'
import '../../components/theme/index.css'

render(
  <Dressed>
    <CheckWindow tab={tabAskedFor(location.search)} />
  </Dressed>,
  document.body,
)
