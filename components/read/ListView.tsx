import type { List, ListItem, Range } from '../../lib/article/types.ts'
import { Inlines } from './Inlines.tsx'

interface Node {
  item: ListItem
  below: Node[]
}

/** Deeper lists are set no further in; there would be no room left for words. */
const DEEPEST = 5

/** A list, with the lists inside its items. */
export function ListView({ block, found }: { block: List; found: readonly Range[] }) {
  return <Level block={block} found={found} nodes={nest(block.items)} />
}

function Level({ block, found, nodes }: { block: List; found: readonly Range[]; nodes: Node[] }) {
  const Tag = block.ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {nodes.map(({ item, below }) => (
        <li key={item.start}>
          <Inlines block={block} range={item} found={found} />
          {below.length > 0 && <Level block={block} found={found} nodes={below} />}
        </li>
      ))}
    </Tag>
  )
}

function nest(items: readonly ListItem[]): Node[] {
  const root: Node[] = []
  const path: Node[] = []
  for (const item of items) {
    path.length = Math.min(path.length, item.depth, DEEPEST)
    const node = { item, below: [] }
    const siblings = path.at(-1)?.below ?? root
    siblings.push(node)
    path.push(node)
  }
  return root
}
