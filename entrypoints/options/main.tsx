import { render } from 'preact'
import { Options } from '../../components/options/Options.tsx'

export function options(): void {
  render(<Options />, document.body)
}
