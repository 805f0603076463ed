import { useEffect } from 'preact/hooks'
import { t } from '../../lib/platform/i18n.ts'
import { beside } from '../../lib/share/beside.ts'
import type { Shared } from '../../lib/share/files.ts'
import { citedUrl } from '../../lib/share/link.ts'
import { Header } from '../header/Header.tsx'
import { ReadPart } from '../read/ReadPart.tsx'
import { shareWords } from '../share/words.ts'

/** The whole article for paper, with where it is from. Asks to be printed once, and again by its button. */
export function PrintPage({ shared }: { shared: Shared | null }) {
  useEffect(() => {
    if (!shared) return
    // After the first paint: what is printed is what has been laid out.
    const frame = requestAnimationFrame(() => window.print())
    return () => cancelAnimationFrame(frame)
  }, [shared])
  if (!shared)
    return (
      <main class="printed">
        <h1 class="headline">{t('print.gone')}</h1>
        <p>{t('print.again')}</p>
      </main>
    )
  const { article, finds, wishes } = shared
  const { summary, quotes } = beside(article, finds, wishes, shareWords())
  const lang = article.language ?? undefined
  return (
    <div class="printed">
      <button type="button" class="main" onClick={() => window.print()}>
        {t('print.print')}
      </button>
      <Header article={article} />
      <main>
        {summary && (
          <section>
            <h2>{summary.title}</h2>
            <ul lang={lang} dir={article.direction}>
              {summary.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
        <ReadPart article={article} back={[]} shown={null} whole={null} />
        {quotes && (
          <section>
            <h2>{quotes.title}</h2>
            {quotes.said.map(({ line, by }) => (
              <figure key={line}>
                <blockquote lang={lang} dir={article.direction}>
                  {line}
                </blockquote>
                <figcaption>— {by}</figcaption>
              </figure>
            ))}
          </section>
        )}
      </main>
      <footer class="printed-source">
        <bdi>{citedUrl(article)}</bdi>
      </footer>
    </div>
  )
}
