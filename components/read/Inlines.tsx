import type { ComponentChildren } from 'preact'
import { type Inline, inlineTree } from '../../lib/article/inlines.ts'
import type { Block, Mark, Range } from '../../lib/article/types.ts'
import type { Lit } from '../../lib/find/lit.ts'
import { Link } from './Link.tsx'
import { LitText } from './LitText.tsx'

interface Props {
  block: Block
  /** The stretch of the block's text; all of it when absent. */
  range?: Range
  /** Stretches to highlight, sorted, not overlapping. */
  found: readonly Lit[]
}

const TAGS: Record<Exclude<Mark['type'], 'link'>, 'em' | 'strong' | 'code' | 'sub' | 'sup'> = {
  emphasis: 'em',
  strong: 'strong',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
}

/** A stretch of a block's text with its marks as elements and what was asked for highlighted. */
export function Inlines({ block, range = { start: 0, end: block.text.length }, found }: Props) {
  return <>{inlineTree(block.marks, range).map((node) => inline(node, block.text, found))}</>
}

function inline(node: Inline, text: string, found: readonly Lit[]): ComponentChildren {
  if (!('mark' in node)) return <LitText text={text} range={node} found={found} />
  const children = node.children.map((child) => inline(child, text, found))
  if (node.mark.type === 'link') return <Link href={node.mark.href}>{children}</Link>
  const Tag = TAGS[node.mark.type]
  return <Tag>{children}</Tag>
}
