import type { ComponentProps } from 'preact'
import { SummaryPart } from '../../../components/summary/SummaryPart.tsx'
import { click } from './act.ts'
import { alsoForced } from './also-forced.ts'
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
/** A summary of a sentence, so that what comes after it is in sight. */
const brief = {
  ...NOTHING,
  summary: { gist: null, points: long.digest.summary.points.slice(2, 3) },
  quotes: long.digest.quotes,
}

/** What it is about, at a glance and opened. */
export const SUMMARY: readonly Item[] = [
  summary('own', OWN),
  summary('long', long),
  summary('short', { article: OWN.article, digest: NOTHING }),
  alsoForced(
    summary(
      'thread-open',
      { article: long.article, digest: { ...brief, threads: long.digest.threads } },
      click('.thread .opens'),
    ),
  ),
  summary(
    'topic-open',
    { article: long.article, digest: { ...brief, topics: long.digest.topics } },
    click('.topic'),
  ),
  summary('facts', { article: long.article, digest: { ...brief, facts: long.digest.facts } }),
]
