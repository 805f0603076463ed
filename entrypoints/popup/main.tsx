import { render } from 'preact'
import { keepFocusInSight } from '../../components/popup/focus-in-sight.ts'
import { Popup } from '../../components/popup/Popup.tsx'
import '../../components/theme/index.css'

keepFocusInSight()
render(<Popup />, document.body)
