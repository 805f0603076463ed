import { render } from 'preact'
import { Popup } from '../../components/app/Popup.tsx'
import { keepFocusInSight } from '../../components/article/focus-in-sight.ts'
import '../../components/theme/index.css'

keepFocusInSight()
render(<Popup />, document.body)
