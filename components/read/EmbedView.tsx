import type { Embed, Range } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { MediaIcon } from '../icons/Icon.tsx'
import { Inlines } from './Inlines.tsx'
import { Link } from './Link.tsx'

const NAMES = {
  video: 'read.video',
  audio: 'read.audio',
  post: 'read.post',
  graphic: 'read.graphic',
  other: 'read.embed',
} as const

/** What cannot be text: a labelled link to it. A post's own words are shown. */
export function EmbedView({ block, found }: { block: Embed; found: readonly Range[] }) {
  const name = t(NAMES[block.kind])
  if (block.kind === 'post' && block.text)
    return (
      <blockquote class="post">
        <p>
          <Inlines block={block} found={found} />
        </p>
        <p class="aside">
          <Link href={block.href}>{name}</Link>
        </p>
      </blockquote>
    )
  return (
    <p class="embed">
      <MediaIcon />
      <span>
        <Link href={block.href}>{name}</Link>
        {block.text && (
          <span class="aside">
            {' '}
            <Inlines block={block} found={found} />
          </span>
        )}
      </span>
    </p>
  )
}
