import { render } from 'preact'
import { Popup } from '../../components/app/Popup.tsx'
import { keepFocusInSight } from '../../components/article/focus-in-sight.ts'

export function popup(): void {
  keepFocusInSight()
  render(<Popup />, document.body)
}
