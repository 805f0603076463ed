import { render } from 'preact'
import { ReaderTab } from '../../components/app/ReaderTab.tsx'
import { keepFocusInSight } from '../../components/article/focus-in-sight.ts'

export function reader(): void {
  // Another article's name in the address bar asks for that article.
  window.addEventListener('hashchange', () => location.reload())
  keepFocusInSight()
  render(<ReaderTab id={location.hash.slice(1)} />, document.body)
}
