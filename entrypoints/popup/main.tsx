import { render } from 'preact'
import { Popup } from '../../components/popup/Popup.tsx'
import '../../components/theme/index.css'

render(<Popup />, document.body)
