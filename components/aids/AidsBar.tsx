import { useContext, useEffect, useId, useState } from 'preact/hooks'
import type { Thread } from '../../lib/article/digest.ts'
import type { Article, Span } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import type { OutlineEntry } from '../../lib/reading/outline.ts'
import { ChevronIcon } from '../icons/Icon.tsx'
import { ViewContext } from '../popup/use-view.ts'
import { SpeechView } from '../speech/SpeechView.tsx'
import { useSpeech } from '../speech/use-speech.ts'
import { OutlineView } from './OutlineView.tsx'
import { ProgressView } from './ProgressView.tsx'
import { useAidKeys } from './use-aid-keys.ts'
import { useHere } from './use-here.ts'
import { useLineFocus } from './use-line-focus.ts'
import { useOutline } from './use-outline.ts'
import { useStops } from './use-stops.ts'
import './aids.css'
import '../summary/opened.css'

export interface AidsProps {
  article: Article
  threads: readonly Thread[]
  show: (spans: Span[]) => void
  close: () => void
}

/** What helps to read a long text, under the tabs: its outline, one sentence lit, a voice, how much is left. */
export function AidsBar({ article, threads, show, close }: AidsProps) {
  const kept = useContext(ViewContext)
  const language = article.language ?? t('locale')
  const id = useId()
  const [listed, setListed] = useState(false)
  const [voiced, setVoiced] = useState(false)
  const [focus, setFocus] = useState(kept.now().aids.focus)
  const stops = useStops(article.language)
  const here = useHere(stops, voiced ? 'lede-voice' : focus ? 'lede-line' : null)
  const speech = useSpeech(language, here)
  const { outline, at, jump } = useOutline(article, threads)

  useLineFocus(focus, here)
  useEffect(() => kept.note({ aids: { open: true, focus } }), [focus])
  const hush = () => {
    setVoiced(false)
    speech.silence()
  }
  useAidKeys({
    step: focus || voiced ? here.step : null,
    leave: () => {
      if (listed) setListed(false)
      else if (voiced) hush()
      else if (focus) setFocus(false)
      else close()
    },
  })
  const go = (entry: OutlineEntry, n: number) => {
    setListed(false)
    if (outline?.kind === 'outline') jump(n)
    else {
      const lengths = new Map(article.blocks.map(({ id, text }) => [id, text.length]))
      show(entry.blocks.map((block) => ({ block, start: 0, end: lengths.get(block) ?? 0 })))
    }
  }
  return (
    <section class="aids" aria-label={t('aids.open')}>
      <div class="aids-row">
        {outline && (
          <button
            type="button"
            class="opens"
            aria-expanded={listed}
            aria-controls={id}
            onClick={() => setListed(!listed)}
          >
            <ChevronIcon />
            {t(`aids.${outline.kind}`)}
          </button>
        )}
        <button
          type="button"
          class="aid"
          aria-pressed={focus}
          title={t('aids.lineHint')}
          onClick={() => setFocus(!focus)}
        >
          {t('aids.line')}
        </button>
        <button
          type="button"
          class="aid"
          aria-pressed={voiced}
          onClick={() => {
            if (voiced) hush()
            else {
              setVoiced(true)
              if (speech.voice) speech.start()
            }
          }}
        >
          {t('speech.start')}
        </button>
        <ProgressView stops={stops} language={article.language} />
      </div>
      <div role="status">
        {voiced && (
          <SpeechView
            language={language}
            able={speech.voice !== null}
            state={speech.state}
            speed={speech.speed}
            start={speech.start}
            pause={speech.pause}
            step={here.step}
            choose={speech.choose}
          />
        )}
      </div>
      {listed && outline && (
        <OutlineView
          id={id}
          label={t(`aids.${outline.kind}`)}
          entries={outline.entries}
          at={at()}
          language={article.language}
          jump={go}
        />
      )}
    </section>
  )
}
