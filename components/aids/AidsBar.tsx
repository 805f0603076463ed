import { useContext, useId, useLayoutEffect, useState } from 'preact/hooks'
import type { Thread } from '../../lib/article/digest.ts'
import type { Article, Span } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import type { OutlineEntry } from '../../lib/reading/outline.ts'
import { sameStop } from '../../lib/reading/stops.ts'
import { ViewContext } from '../article/use-view.ts'
import { useEscape } from '../escape/use-escape.ts'
import { ChevronIcon } from '../icons/Icon.tsx'
import { SpeechNews } from '../speech/SpeechNews.tsx'
import { SpeechView } from '../speech/SpeechView.tsx'
import { useSpeech } from '../speech/use-speech.ts'
import { useVoice } from '../speech/use-voice.ts'
import { OutlineView } from './OutlineView.tsx'
import { ProgressView } from './ProgressView.tsx'
import { useAidKeys } from './use-aid-keys.ts'
import { useHere } from './use-here.ts'
import { useLineFocus } from './use-line-focus.ts'
import { useOutline } from './use-outline.ts'
import { useRoomBeside } from './use-room-beside.ts'
import { useStops } from './use-stops.ts'

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
  const voice = useVoice(language)
  const look = voiced && voice ? 'lede-voice' : focus ? 'lede-line' : null
  const here = useHere(stops, look, kept.now().aids.at)
  const speech = useSpeech(voice, here)
  const { outline, at, jump } = useOutline(article, threads)
  const beside = useRoomBeside()

  useLineFocus(focus, here)
  // At once: a popup closes at any moment.
  useLayoutEffect(() => {
    const at = here.stop ? sameStop(stops(), here.stop) : 0
    kept.note({ aids: { open: true, focus, at } })
  }, [focus, here.stop])
  const hush = () => {
    setVoiced(false)
    speech.silence()
  }
  useAidKeys(look ? here.move : null)
  useEscape(true, close)
  useEscape(focus, () => setFocus(false))
  useEscape(voiced, hush)
  useEscape(listed, () => setListed(false))
  const go = (entry: OutlineEntry, n: number) => {
    if (!beside) setListed(false)
    if (outline?.kind === 'outline') {
      jump(n)
      if (look) here.begin(true)
    } else {
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
          aria-pressed={voiced && voice !== null}
          onClick={() => {
            if (voiced) hush()
            else {
              setVoiced(true)
              if (voice) speech.start()
            }
          }}
        >
          {t('speech.start')}
        </button>
        <ProgressView stops={stops} article={article} />
      </div>
      {voiced && voice && (
        <SpeechView
          state={speech.state}
          speed={speech.speed}
          start={speech.start}
          pause={speech.pause}
          step={here.move}
          choose={speech.choose}
        />
      )}
      <SpeechNews
        language={language}
        why={!voiced ? null : !voice ? 'voiceless' : speech.state === 'failed' ? 'failed' : null}
      />
      {listed && outline && (
        <OutlineView
          id={id}
          label={t(`aids.${outline.kind}`)}
          entries={outline.entries}
          at={at}
          beside={beside}
          language={article.language}
          jump={go}
        />
      )}
    </section>
  )
}
