import { render } from 'preact'
import { SidePanel } from '../../components/app/SidePanel.tsx'
import { keepFocusInSight } from '../../components/article/focus-in-sight.ts'

export function sidepanel(): void {
  keepFocusInSight()
  render(<SidePanel />, document.body)
}
