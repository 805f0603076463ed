import { isProse } from '../features.ts'
import type { Unit } from '../units/unit.ts'
import { remove, running, type Story } from './story.ts'

/** A clock time at the start of a line, as in "3:19 …", "14h05 …", "[9:05 pm] …". */
const TIMED = /^\W{0,2}(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\.?)?\b(?!\s*(?:uhr|Uhr))/iu
const MIN_RUN = 3

/** Time-stamped lists of headlines: three timed lines or more in a row. A lone one is a sentence about a time. */
export function removeTickers(story: Story): void {
  let run: Unit[] = []
  const close = () => {
    while (run.length > 0 && isProse(run[0] as Unit)) run.shift()
    while (run.length > 0 && isProse(run.at(-1) as Unit)) run.pop()
    if (run.length >= MIN_RUN) for (const unit of run) remove(unit, 'ticker', 'tickers')
    run = []
  }
  for (const unit of running(story)) {
    if (TIMED.test(unit.text) && unit.words <= 60) run.push(unit)
    else close()
  }
  close()
}
