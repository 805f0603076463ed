import type { Entry, Range } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { Inlines } from './Inlines.tsx'

/** The start of a live blog's entry: its time, and its heading where it has one. */
export function EntryView({ block, found }: { block: Entry; found: readonly Range[] }) {
  return (
    <div class="entry">
      {block.time && (
        <time dateTime={isTime(block.time) ? block.time : undefined}>{written(block.time)}</time>
      )}
      {block.text && (
        <h2>
          <Inlines block={block} found={found} />
        </h2>
      )}
    </div>
  )
}

const isTime = (time: string) => /^\d{4}-\d\d-\d\dT/.test(time) && !Number.isNaN(Date.parse(time))

function written(time: string): string {
  if (!isTime(time)) return time
  const format = new Intl.DateTimeFormat(t('locale'), {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  })
  return format.format(Date.parse(time))
}
