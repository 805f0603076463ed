import type { ComponentChildren } from 'preact'
import { interfaceDirection } from '../../lib/platform/direction.ts'
import { t } from '../../lib/platform/i18n.ts'

/** Words of the interface amid the article's: in their own language and direction, at whichever side they stand. */
export function Ours({ children }: { children: ComponentChildren }) {
  return (
    <bdi lang={t('locale')} dir={interfaceDirection()}>
      {children}
    </bdi>
  )
}
