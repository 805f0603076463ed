import { App } from './App.tsx'
import { useFollowing } from './use-following.ts'

/** Stays beside the page, in Chrome's side panel or Firefox's sidebar. */
export function SidePanel() {
  return <App place="panel" reading={useFollowing()} />
}
