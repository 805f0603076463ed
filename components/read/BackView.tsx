import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Removed } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { reasonName } from '../ledger/reasons.ts'
import { Ours } from '../ours/Ours.tsx'

/** Something that was put back into the text: a thin rule beside it, and a small line that says so. */
export function BackView({ entry, children }: { entry: Removed; children: ComponentChildren }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="back" role="group" aria-labelledby={id}>
      <p class="back-label" id={id}>
        <Ours>{t('ledger.inText', [reasonName(entry.reason)])}</Ours>
      </p>
      {children}
    </div>
  )
}
