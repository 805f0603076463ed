import { useContext, useLayoutEffect, useState } from 'preact/hooks'
import type { Quote, Speaker } from '../../lib/article/digest.ts'
import { quotePlace } from '../../lib/article/quote-place.ts'
import type { Draft } from '../../lib/platform/view.ts'
import { ViewContext } from '../article/use-view.ts'

/**
 * What the form that asks who said a quote holds before it is saved. It outlasts the popup, and is gone with the form:
 * then somebody was chosen, or nobody is to be.
 */
export function useDraft(quote: Quote, choices: readonly Speaker[], shown: Speaker | null) {
  const { now, note } = useContext(ViewContext)
  const place = quotePlace(quote)
  const [kept] = useState(() => {
    const { draft } = now()
    return draft?.place === place ? draft : null
  })
  const [draft, setDraft] = useState<Draft>(() => ({
    typed: '',
    all: false,
    ...kept,
    place,
    choice: firstChoice(choices, kept ? kept.choice : shown),
  }))
  useLayoutEffect(() => note({ draft }), [draft])
  useLayoutEffect(() => () => note({ draft: null }), [])
  return {
    /** The form was open when the popup closed. */
    resumed: kept !== null,
    draft,
    change: (next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next })),
  }
}

/** One of the list, for what was kept is a copy. */
function firstChoice(choices: readonly Speaker[], chosen: Draft['choice'] | null): Draft['choice'] {
  if (typeof chosen === 'string') return chosen
  return choices.find(({ name }) => name === chosen?.name) ?? 'unclear'
}
