import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Quote, Speaker } from '../../lib/article/digest.ts'
import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { choicesFor, LONGEST_NAME, othersOf, typedSpeaker } from '../../lib/quotes/choices.ts'
import { nameAlone, roleAlone } from '../../lib/share/role.ts'
import { knownSpeaker } from '../../lib/share/speaker.ts'
import { useEscape } from '../escape/use-escape.ts'
import { Ours } from '../ours/Ours.tsx'
import { Choice } from './Choice.tsx'
import { useDraft } from './use-draft.ts'

/** Names that are seen without asking for more: with them the quote is still in sight over its form. */
const SEEN = 4

interface Props {
  id: string
  article: Pick<Article, 'language' | 'direction'>
  /** As it is shown. */
  quote: Quote
  /** All of them, as they are shown. */
  quotes: readonly Quote[]
  /** As they were found: a speaker who was corrected away can be chosen again. */
  found: readonly Quote[]
  cast: readonly Speaker[]
  /** The quotes are of `speaker`, or of nobody who can be told. */
  save: (quotes: readonly Quote[], speaker: Speaker | null) => void
  close: () => void
}

/** Asks who said a quote. In its place, not over it: nothing is lost when the popup closes. */
export function CorrectForm({ id, article, quote, quotes, found, cast, save, close }: Props) {
  const choices = choicesFor(quote, [...quotes, ...found], cast)
  const shown = knownSpeaker(quote)
  const others = othersOf(quote, quotes)
  const { resumed, draft, change } = useDraft(quote, choices, shown)
  const { choice, typed, all } = draft
  const [more, setMore] = useState(resumed && choices.slice(SEEN).some((one) => one === choice))
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const pointed = useRef(false)
  useEscape(true, close, form)
  useLayoutEffect(() => {
    // The reader comes back to where they were, which may be elsewhere.
    if (resumed) return
    form.current?.querySelector<HTMLElement>('input:checked')?.focus()
    // The quote that is asked about comes into sight, and its buttons, which may lie under the foot.
    form.current?.closest('figure')?.scrollIntoView({ block: 'nearest' })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  // The button that was pressed has gone: the first name it brought is where to go on.
  useLayoutEffect(() => {
    if (more) form.current?.querySelectorAll('input')[SEEN]?.focus()
  }, [more])

  const submit = () => {
    const speaker = choice === 'typed' ? typedSpeaker(typed, choices) : choice === 'unclear' ? null : choice
    // Nothing typed yet: the field is where to go on.
    if (choice === 'typed' && !speaker) field.current?.focus()
    else if (speaker?.name === shown?.name) close()
    else save(all ? [quote, ...others] : [quote], speaker)
  }
  const pick = (value: typeof choice) => ({
    group: id,
    checked: choice === value,
    choose: () => change({ choice: value }),
  })
  const visible = more ? choices : choices.slice(0, SEEN)
  return (
    <form
      class="correct"
      id={id}
      ref={form}
      dir={article.direction}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onPointerDown={() => {
        pointed.current = true
      }}
      onKeyDown={() => {
        pointed.current = false
      }}
    >
      <fieldset>
        <legend>
          <bdi>{t('quotes.who')}</bdi>
        </legend>
        {visible.map((speaker) => (
          <Choice key={speaker.name} {...pick(speaker)}>
            <bdi lang={article.language ?? undefined}>{nameAlone(speaker, article.language)}</bdi>
            {speaker.role && (
              <>
                {' '}
                <bdi class="role" lang={article.language ?? undefined}>
                  {roleAlone(speaker.role, article.language)}
                </bdi>
              </>
            )}
          </Choice>
        ))}
        {choices.length > visible.length && (
          <button type="button" class="quiet" onClick={() => setMore(true)}>
            {t('quotes.moreNames', choices.length - visible.length)}
          </button>
        )}
        <Choice {...pick('unclear')}>{t('quotes.unclear')}</Choice>
        <div class="typed">
          <Choice
            {...pick('typed')}
            // Who points at it goes on with a name, which single keys must not take for theirs; arrows only pass by.
            clicked={() => pointed.current && field.current?.focus()}
          >
            {t('quotes.somebody')}
          </Choice>
          <input
            type="text"
            ref={field}
            aria-label={t('quotes.name')}
            placeholder={t('quotes.name')}
            value={typed}
            maxLength={LONGEST_NAME}
            dir="auto"
            autocomplete="off"
            onInput={(event) => change({ choice: 'typed', typed: event.currentTarget.value })}
          />
        </div>
      </fieldset>
      {shown && others.length > 0 && (
        <label class="also">
          <input type="checkbox" checked={all} onChange={() => change({ all: !all })} />
          <span>
            <Ours>{t('quotes.also', others.length, [others.length, shown.name])}</Ours>
          </span>
        </label>
      )}
      <div class="correct-end">
        <button type="submit" class="main">
          {t('quotes.save')}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {t('quotes.cancel')}
        </button>
      </div>
    </form>
  )
}
