import { render } from 'preact'
import { SidePanel } from '../../components/app/SidePanel.tsx'
import { keepFocusInSight } from '../../components/article/focus-in-sight.ts'
import '../../components/theme/index.css'

keepFocusInSight()
render(<SidePanel />, document.body)
