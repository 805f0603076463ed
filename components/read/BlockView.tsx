import type { Block, Range } from '../../lib/article/types.ts'
import { EmbedView } from './EmbedView.tsx'
import { EntryView } from './EntryView.tsx'
import { FigureView } from './FigureView.tsx'
import { Inlines } from './Inlines.tsx'
import { ListView } from './ListView.tsx'
import { TableView } from './TableView.tsx'

interface Props {
  block: Block
  found: readonly Range[]
  /** Of a heading in the article's outline. */
  level: number
}

/** One block of the article as elements of our own. Nothing of the page's markup comes through. */
export function BlockView({ block, found, level }: Props) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines block={block} found={found} />
        </p>
      )
    case 'heading': {
      const Tag = level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4'
      return (
        <Tag>
          <Inlines block={block} found={found} />
        </Tag>
      )
    }
    case 'list':
      return <ListView block={block} found={found} />
    case 'blockquote':
      return (
        <blockquote>
          <p>
            <Inlines block={block} found={found} />
          </p>
        </blockquote>
      )
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it
        <pre tabIndex={0}>
          <code>
            <Inlines block={block} found={found} />
          </code>
        </pre>
      )
    case 'table':
      return <TableView block={block} found={found} />
    case 'figure':
      return <FigureView block={block} found={found} />
    case 'embed':
      return <EmbedView block={block} found={found} />
    case 'entry':
      return <EntryView block={block} found={found} />
  }
}
