import { CheckView } from '../../../components/check/CheckView.tsx'
import { CheckWindowView } from '../../../components/check-window/CheckWindowView.tsx'
import { after, click, type } from './act.ts'
import { alsoForced } from './also-forced.ts'
import { Part } from './frames.tsx'
import { nothing, story } from './story.ts'
import type { Item } from './types.ts'

const { article } = story('voices')

const WORDS = {
  exact: 'there is not money for both in one year',
  trimmed: 'We have steered by the windows … and that is no way to bring forty people home',
  altered:
    'We have steered by the lamps of a fish factory for two years, and that is no way to bring forty people home',
  absent: 'The ferry leaves on Sunday',
}

const check = (name: string, act?: () => Promise<void>): Item => ({
  name: `check-${name}`,
  view: () => (
    <Part>
      <CheckView article={article} handed={null} show={nothing} showOnPage={nothing} putBack={nothing} />
    </Part>
  ),
  ...(act && { act }),
})

const asked = (name: keyof typeof WORDS): Item =>
  check(name, after(click('.check summary'), type('.check textarea', WORDS[name])))

/** Whether the article has words, beside the quotes and in a window of its own. */
export const CHECK: readonly Item[] = [
  check('closed'),
  asked('exact'),
  asked('trimmed'),
  alsoForced(asked('altered')),
  asked('absent'),
  {
    name: 'check-window',
    page: 'check',
    view: () => (
      <CheckWindowView
        article={article}
        handed={{ words: WORDS.altered, cut: false }}
        changed="changed"
        again={nothing}
      />
    ),
  },
]
