import { currentTab } from '../../lib/platform/tabs.ts'
import { useReading } from '../article/use-reading.ts'
import { App } from './App.tsx'

/** The popup: reads the tab it was opened over. */
export function Popup() {
  return <App place="popup" reading={useReading(currentTab)} />
}
