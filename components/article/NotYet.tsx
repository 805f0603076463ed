import { t } from '../../lib/platform/i18n.ts'
import { Ours } from '../ours/Ours.tsx'

interface Props {
  failed: boolean
  /** What is said while it is being looked for. */
  looking: string
}

/** Stands where a part will be, or says that it will not. */
export function NotYet({ failed, looking }: Props) {
  return (
    <p class="aside" aria-busy={!failed}>
      <Ours>{failed ? t('error.digest') : looking}</Ours>
    </p>
  )
}
