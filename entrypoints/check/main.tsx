import { render } from 'preact'
import { CheckWindow } from '../../components/check-window/CheckWindow.tsx'
import { tabAskedFor } from '../../lib/platform/check-window.ts'
import '../../components/theme/index.css'

render(<CheckWindow tab={tabAskedFor(location.search)} />, document.body)
