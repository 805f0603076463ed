import { useId } from 'preact/hooks'
import type { Block, BlockId, Box } from '../../lib/article/types.ts'
import type { Lit } from '../../lib/find/lit.ts'
import { t } from '../../lib/platform/i18n.ts'
import { Ours } from '../ours/Ours.tsx'
import { BlockView } from './BlockView.tsx'

/** What stands beside the story: key points, what to know. Its headings are no part of the story's outline. */
export function BoxView({ box, found }: { box: Box; found: (block: BlockId) => readonly Lit[] }) {
  const id = useId()
  return (
    // An aside would be a landmark, of which there are none inside an article.
    <div class="box" role="note" aria-labelledby={id}>
      <p class="box-title" id={id}>
        {box.title ?? <Ours>{t('read.box')}</Ours>}
      </p>
      {box.blocks.map((block) => (
        <BlockView key={block.id} block={flat(block)} found={found(block.id)} level={4} />
      ))}
    </div>
  )
}

function flat(block: Block): Block {
  if (block.type !== 'heading') return block
  const { id, text, marks } = block
  return {
    type: 'paragraph',
    id,
    text,
    marks: [{ type: 'strong', start: 0, end: text.length }, ...marks],
  }
}
