import { Header } from '../../../components/header/Header.tsx'
import { ReadPart } from '../../../components/read/ReadPart.tsx'
import { restore } from '../../../lib/article/restore.ts'
import type { Article } from '../../../lib/article/types.ts'
import { spanOf } from '../../unit/helpers/article.ts'
import { alsoForced } from './also-forced.ts'
import { EVERYTHING } from './everything.ts'
import { Part } from './frames.tsx'
import { nothing, OWN, story } from './story.ts'
import type { Item } from './types.ts'

const entry = EVERYTHING.removed[1]
const back = entry ? [entry] : []
const restored = restore(EVERYTHING, new Set(back.flatMap(({ blocks }) => blocks.map(({ id }) => id))))
const first = EVERYTHING.blocks[1]
const hits = first && [spanOf(first, 'harbour'), { ...spanOf(first, 'quay'), look: 'here' as const }]
const found = new Map(first && hits ? [[first.id, hits]] : [])

/** Enough of a story to see how its script is set. */
const beginning = (name: string): Article => {
  const { article } = story(name)
  return { ...article, blocks: article.blocks.slice(0, 3) }
}

const head = (name: string, more: Partial<Article>): Item => ({
  name: `header-${name}`,
  view: () => <Header article={{ ...OWN.article, ...more }} />,
})

/** The text and its head. */
export const READ: readonly Item[] = [
  head('plain', {}),
  head('translated', {
    translatedFrom: 'nb',
    kicker: 'Harbour',
    modified: '2026-10-18T09:00:00Z',
    bylines: [
      { name: 'Isla Farrant', role: 'Energy correspondent' },
      { name: 'Ruan Tait', role: 'Ander' },
    ],
  }),
  head('bare', { title: '', bylines: [], published: null, modified: null }),
  head('long', {
    language: 'de',
    direction: 'ltr',
    title:
      'Hafenschleusenbetriebsgenossenschaft verhandelt mit der Küstenwasserstraßenverwaltung über Nachtschleusungsgebühren',
  }),
  {
    name: 'read-everything',
    view: () => (
      <Part>
        <ReadPart article={restored} back={back} shown={null} whole={null} />
      </Part>
    ),
  },
  alsoForced({
    name: 'read-found',
    view: () => (
      <Part>
        <ReadPart
          article={{ ...EVERYTHING, blocks: EVERYTHING.blocks.slice(0, 3), boxes: [], notes: [] }}
          back={[]}
          shown={null}
          hits={found}
          whole={nothing}
        />
      </Part>
    ),
  }),
  ...(['ja', 'hi', 'zh_CN'] as const).map(
    (name): Item => ({
      name: `read-${name}`,
      view: () => (
        <Part>
          <ReadPart article={beginning(name)} back={[]} shown={null} whole={null} />
        </Part>
      ),
    }),
  ),
]
