import type { ComponentChildren } from 'preact'
import { useEffect, useId, useMemo, useRef } from 'preact/hooks'
import type { Article, Removed } from '../../lib/article/types.ts'
import { type Beside, besideText } from '../../lib/check/beside.ts'
import { checkQuote, MOST_WORDS } from '../../lib/check/index.ts'
import type { Standing } from '../../lib/check/types.ts'
import type { Shortcut } from '../../lib/keys/shortcuts.ts'
import type { Handed } from '../../lib/platform/handed.ts'
import { t } from '../../lib/platform/i18n.ts'
import { writtenList } from '../../lib/share/written.ts'
import { byKey } from '../keys/by-key.ts'
import { entryName } from '../ledger/entry-name.ts'
import { reasonName } from '../ledger/reasons.ts'
import { Ours } from '../ours/Ours.tsx'
import { TranslationView } from '../translation/TranslationView.tsx'
import { DifferencesView } from './DifferencesView.tsx'

interface Props {
  article: Article
  /** What was selected on the page, to begin with. */
  handed: Handed | null
  words: string
  type: (words: string) => void
  /** Puts back what was taken out of the page, where that can be done. */
  putBack?: (entry: Removed) => void
  /** The single key that leads to the field. */
  shortcut?: Shortcut
  /** What follows when the article has the words. */
  children: (standing: Standing) => ComponentChildren
}

/** Asks for words and says at once whether the article has them, and where they differ. */
export function CheckFields({ article, handed, words, type, putBack, shortcut, children }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const answer = useMemo(() => checkQuote(article, words), [article, words])
  const beside = useMemo(
    () => (answer?.kind === 'absent' || answer?.kind === 'altered' ? besideText(article, words) : null),
    [article, words, answer],
  )
  const stands = answer && answer.kind !== 'absent' ? answer : null
  // Words that come along are read out with their answer; by now the part that they are in is open.
  useEffect(() => {
    if (handed) field.current?.focus()
  }, [handed])
  return (
    <>
      <label for={id}>
        <Ours>{t('check.label')}</Ours>
      </label>
      <textarea
        ref={field}
        {...byKey(shortcut ?? null)}
        id={id}
        rows={3}
        dir="auto"
        autocomplete="off"
        aria-describedby={`${id}-answer`}
        value={words}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <div role="status" id={`${id}-answer`}>
        {answer && (
          <p>
            <Ours>
              <b data-answer={answer.kind}>{t(`check.answers.${answer.kind}`)}</b>{' '}
              {t(`check.meaning.${answer.kind}`)}
            </Ours>
          </p>
        )}
        {answer && (
          <TranslationView
            article={article}
            from={(language) => t('check.translatedFrom', [language])}
            unknown={t('check.translatedUnknown')}
          />
        )}
        {beside && (
          <p>
            <Ours>{besideWords(beside)}</Ours>
          </p>
        )}
        {stands && stands.typography.length > 0 && (
          <p class="aside">
            <Ours>
              {t('check.typography', [
                writtenList(
                  stands.typography.map((kind) => t(`check.kinds.${kind}`)),
                  t('locale'),
                  'unit',
                ),
              ])}
            </Ours>
          </p>
        )}
        {answer?.cut && (
          <p class="aside">
            <Ours>{t('check.cut', [MOST_WORDS])}</Ours>
          </p>
        )}
        {handed?.cut && words === handed.words && (
          <p class="aside">
            <Ours>{t('check.beginning')}</Ours>
          </p>
        )}
      </div>
      {beside?.where === 'removed' && putBack && (
        <p class="check-places">
          <button
            type="button"
            class="quiet"
            aria-label={t('ledger.putBackLabel', [entryName(beside.entry)])}
            onClick={() => {
              // The button goes with what it puts back; the answer is about the field.
              field.current?.focus()
              putBack(beside.entry)
            }}
          >
            {t('ledger.putBack')}
          </button>
        </p>
      )}
      {stands && (
        <>
          {stands.parts.length > 1 && <DifferencesView article={article} parts={stands.parts} />}
          {children(stands)}
        </>
      )}
    </>
  )
}

function besideWords(beside: Beside): string {
  return beside.where === 'removed'
    ? t('check.beside.removed', [reasonName(beside.entry.reason)])
    : t(`check.beside.${beside.where}`)
}
