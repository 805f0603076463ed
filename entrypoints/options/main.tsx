import { render } from 'preact'
import { Options } from '../../components/options/Options.tsx'
import '../../components/theme/index.css'

render(<Options />, document.body)
