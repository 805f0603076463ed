import type { Range, Table } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { Inlines } from './Inlines.tsx'

/** A table that scrolls inside itself, so that the popup never scrolls sideways. */
export function TableView({ block, found }: { block: Table; found: readonly Range[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it
    <div class="table" role="group" aria-label={t('read.table')} tabIndex={0}>
      <table>
        <tbody>
          {block.rows.map((row, n) => (
            <tr key={n}>
              {row.map((cell) => {
                const Tag = cell.header ? 'th' : 'td'
                return (
                  <Tag key={cell.start}>
                    <Inlines block={block} range={cell} found={found} />
                  </Tag>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
