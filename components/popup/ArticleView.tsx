import type { Quote } from '../../lib/article/digest.ts'
import { digestible } from '../../lib/article/digestible.ts'
import type { Article, Span } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { Footer } from '../footer/Footer.tsx'
import { Header } from '../header/Header.tsx'
import { QuotesPart } from '../quotes/QuotesPart.tsx'
import { ReadPart } from '../read/ReadPart.tsx'
import { SummaryPart } from '../summary/SummaryPart.tsx'
import { Panel, Tabs } from '../tabs/Tabs.tsx'
import type { Changed, Found, Part, Shown } from './screen.ts'

export interface ArticleState {
  part: Part
  digest: Found
  selected: ReadonlySet<string>
  shown: Shown | null
  changed: Changed
}

export interface ArticleActions {
  go: (part: Part) => void
  show: (spans: Span[]) => void
  toggle: (quote: Quote) => void
  clear: () => void
  copyQuotes: (quotes: readonly Quote[]) => Promise<boolean>
  copyArticle: () => Promise<boolean>
  again: () => void
  readWhole: () => void
}

interface Props {
  article: Article
  state: ArticleState
  actions: ArticleActions
}

/** An article with its three parts. */
export function ArticleView({ article, state, actions }: Props) {
  const { part, digest, selected, shown, changed } = state
  const found = typeof digest === 'string' ? null : digest
  const quotes = found?.quotes ?? []
  const chosen = quotes.filter((quote) => selected.has(quote.id))
  const count = found && { shown: String(quotes.length), spoken: t('parts.quotesCount', quotes.length) }
  const cut = digestible(article) !== article
  const tabs = [
    { id: 'read', name: t('parts.read') },
    { id: 'quotes', name: t('parts.quotes'), count },
    { id: 'summary', name: t('parts.summary') },
  ] as const
  return (
    <>
      <Header article={article} />
      <main>
        <Tabs label={t('parts.label')} tabs={tabs} selected={part} select={actions.go} />
        <Panel id="read" selected={part}>
          <ReadPart
            article={article}
            shown={shown}
            whole={article.completeness.state === 'selection' ? actions.readWhole : null}
          />
        </Panel>
        <Panel id="quotes" selected={part}>
          {cut && <p class="notice">{t('quotes.cut')}</p>}
          {found ? (
            <QuotesPart
              article={article}
              quotes={quotes}
              selected={selected}
              copy={actions.copyQuotes}
              show={(quote) => actions.show(quote.spans)}
              toggle={actions.toggle}
            />
          ) : (
            <NotYet failed={digest === 'failed'} looking={t('quotes.finding')} />
          )}
        </Panel>
        <Panel id="summary" selected={part}>
          {cut && <p class="notice">{t('quotes.cut')}</p>}
          {found ? (
            <SummaryPart
              article={article}
              digest={found}
              show={actions.show}
              read={() => actions.go('read')}
            />
          ) : (
            <NotYet failed={digest === 'failed'} looking={t('summary.finding')} />
          )}
        </Panel>
      </main>
      <Footer
        article={article}
        selected={chosen.length}
        copyArticle={actions.copyArticle}
        copySelected={() => actions.copyQuotes(chosen)}
        clear={actions.clear}
      >
        <div class="news" role="status">
          {changed !== 'no' && (
            <p class="notice">
              {t('gone.changed')}{' '}
              {changed === 'changed' && (
                <button type="button" class="quiet" onClick={actions.again}>
                  {t('gone.again')}
                </button>
              )}
            </p>
          )}
        </div>
      </Footer>
    </>
  )
}

function NotYet({ failed, looking }: { failed: boolean; looking: string }) {
  return (
    <p class="aside" aria-busy={!failed}>
      {failed ? t('error.digest') : looking}
    </p>
  )
}
