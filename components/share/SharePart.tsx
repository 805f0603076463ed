import { type Sharing, sharingActions } from './actions.ts'
import { ShareMenu } from './ShareMenu.tsx'

export interface ShareProps {
  id: string
  sharing: Sharing
  close: () => void
}

/** The menu with what writes the files. */
export function SharePart({ id, sharing, close }: ShareProps) {
  const { digest } = sharing
  const finds = typeof digest === 'string' ? digest : 'found'
  return <ShareMenu id={id} finds={finds} close={close} {...sharingActions(sharing)} />
}
