import { render } from 'preact'
import { CheckWindow } from '../../components/check-window/CheckWindow.tsx'
import { tabAskedFor } from '../../lib/platform/check-window.ts'

export function check(): void {
  render(<CheckWindow tab={tabAskedFor(location.search)} />, document.body)
}
