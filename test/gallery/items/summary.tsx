import type { ComponentProps } from 'preact'
import { SummaryPart } from '../../../components/summary/SummaryPart.tsx'
import { click } from './act.ts'
import { Part } from './frames.tsx'
import { nothing, OWN, story } from './story.ts'
import type { Item } from './types.ts'

type Props = ComponentProps<typeof SummaryPart>

const summary = (
  name: string,
  { article, digest }: Pick<Props, 'article'> & { digest: Props['digest'] & { quotes: Props['quotes'] } },
  act?: () => Promise<void>,
): Item => ({
  name: `summary-${name}`,
  view: () => (
    <Part>
      <SummaryPart
        article={article}
        digest={digest}
        quotes={digest.quotes}
        show={nothing}
        showOnPage={nothing}
        read={nothing}
      />
    </Part>
  ),
  ...(act && { act }),
})

const NOTHING = { quotes: [], summary: { gist: null, points: [] }, topics: [], threads: [], facts: [] }
const long = story('long')
const told = { ...NOTHING, summary: long.digest.summary, quotes: long.digest.quotes }

/** What it is about, at a glance and opened. */
export const SUMMARY: readonly Item[] = [
  summary('own', OWN),
  summary('long', long),
  summary('short', { article: OWN.article, digest: NOTHING }),
  summary(
    'thread-open',
    { article: long.article, digest: { ...told, threads: long.digest.threads } },
    click('.thread .opens'),
  ),
  summary(
    'topic-open',
    { article: long.article, digest: { ...told, topics: long.digest.topics } },
    click('.topic'),
  ),
]
