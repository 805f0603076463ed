import type { Entry, Range } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { isMoment, writtenMoment } from '../../lib/share/date.ts'
import { Inlines } from './Inlines.tsx'

/** The start of a live blog's entry: its time, and its heading where it has one. */
export function EntryView({ block, found }: { block: Entry; found: readonly Range[] }) {
  return (
    <div class="entry">
      {block.time && (
        <time dateTime={isMoment(block.time) ? block.time : undefined}>
          {writtenMoment(block.time, t('locale'))}
        </time>
      )}
      {block.text && (
        <h2>
          <Inlines block={block} found={found} />
        </h2>
      )}
    </div>
  )
}
