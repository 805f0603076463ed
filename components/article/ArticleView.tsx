import { useMemo } from 'preact/hooks'
import type { Quote, Speaker, Thread } from '../../lib/article/digest.ts'
import { digestible } from '../../lib/article/digestible.ts'
import { quotePlace } from '../../lib/article/quote-place.ts'
import { entriesBack, restore } from '../../lib/article/restore.ts'
import type { Article, BlockId, Removed, Span } from '../../lib/article/types.ts'
import type { Handed } from '../../lib/platform/handed.ts'
import { t } from '../../lib/platform/i18n.ts'
import type { Order } from '../../lib/platform/order.ts'
import type { Place } from '../../lib/platform/place.ts'
import type { Told } from '../../lib/platform/show-on-page.ts'
import type { Part } from '../../lib/platform/view.ts'
import { type Corrections, corrected } from '../../lib/quotes/corrections.ts'
import type { Settings } from '../../lib/settings/choices.ts'
import type { Format } from '../../lib/share/formats.ts'
import { writtenNumber } from '../../lib/share/written.ts'
import { AidsButton } from '../aids/AidsButton.tsx'
import { LaterAids } from '../aids/LaterAids.tsx'
import { useAids } from '../aids/use-aids.ts'
import { CheckView } from '../check/CheckView.tsx'
import { FindBar } from '../find/FindBar.tsx'
import { useFind } from '../find/use-find.ts'
import { Footer } from '../footer/Footer.tsx'
import { Header } from '../header/Header.tsx'
import { FindIcon } from '../icons/Icon.tsx'
import { Pictures } from '../images/pictures.ts'
import { byKey } from '../keys/by-key.ts'
import { KeysButton } from '../keys/KeysButton.tsx'
import { OnPageNews } from '../on-page/OnPageNews.tsx'
import { Ours } from '../ours/Ours.tsx'
import { PlacesBar, type Ways } from '../places/PlacesBar.tsx'
import { QuotesPart } from '../quotes/QuotesPart.tsx'
import { ReadPart } from '../read/ReadPart.tsx'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { SettingsPanel } from '../settings/SettingsPanel.tsx'
import { usePanel } from '../settings/use-panel.ts'
import type { Sharing } from '../share/actions.ts'
import { SummaryPart } from '../summary/SummaryPart.tsx'
import { Panel, Tabs } from '../tabs/Tabs.tsx'
import { ChangedNotice } from './ChangedNotice.tsx'
import { NotYet } from './NotYet.tsx'
import type { Changed, Found, Shown } from './screen.ts'

export interface ArticleState {
  place: Place
  part: Part
  /** What the reader has put back of the ledger. */
  restored: ReadonlySet<BlockId>
  /** Of the article with that. */
  digest: Found
  /** Whom the reader says quotes are of. */
  corrections: Corrections
  /** How quotes are laid out; null until it is known. */
  order: Order | null
  /** In which format quotes are copied; null until it is known. */
  format: Format | null
  settings: Settings
  /** Quotes, by their places. */
  selected: ReadonlySet<string>
  shown: Shown | null
  /** Words selected on the page, to be checked. */
  handed: Handed | null
  changed: Changed
  /** What came of showing something on the page; null when nothing was, or it is over. */
  onPage: Told | null
}

export interface ArticleActions {
  go: (part: Part) => void
  show: (spans: Span[]) => void
  showOnPage: (spans: Span[]) => void
  toggle: (quote: Quote) => void
  clear: () => void
  /** Says whose quotes are, or that nobody can tell. */
  correct: (quotes: readonly Quote[], speaker: Speaker | null) => void
  /** Takes corrections back. */
  undo: (quotes: readonly Quote[]) => void
  arrange: (order: Order, lasting: boolean) => void
  chooseFormat: (format: Format) => void
  set: (some: Partial<Settings>) => void
  /** Opens all settings on a page of their own. */
  openSettings: () => void
  /** Puts an entry of the ledger back, or takes it out again. */
  putBack: (entry: Removed) => void
  copyQuotes: (quotes: readonly Quote[]) => Promise<boolean>
  copyArticle: () => Promise<boolean>
  sharing: Sharing
  again: () => void
  readWhole: (() => void) | null
  /** To the other places this can be read in. */
  ways: Ways
}

interface Props {
  /** As it was extracted. */
  page: Article
  state: ArticleState
  actions: ArticleActions
  /** Shows which keys there are. */
  listKeys: () => void
}

const SETTINGS = 'settings'
const NONE: readonly Quote[] = []
const NO_THREADS: readonly Thread[] = []

/** An article with its three parts. */
export function ArticleView({ page, state, actions, listKeys }: Props) {
  const {
    place,
    part,
    restored,
    digest,
    corrections,
    order,
    format,
    settings,
    selected,
    shown,
    handed,
    changed,
    onPage,
  } = state
  const article = useMemo(() => restore(page, restored), [page, restored])
  const found = typeof digest === 'string' ? null : digest
  const quotes = useMemo(() => corrected(found?.quotes ?? NONE, corrections), [found, corrections])
  const chosen = quotes.filter((quote) => selected.has(quotePlace(quote)))
  const count = found && {
    shown: writtenNumber(quotes.length, t('locale')),
    spoken: t('quotes.count', quotes.length),
  }
  const back = entriesBack(page, restored)
  const find = useFind(part, actions.go)
  const aids = useAids(part, actions.go)
  const panel = usePanel()
  // One place is looked at at a time: what is shown takes the turn of what was found.
  const show = (spans: Span[]) => {
    find.leave()
    actions.show(spans)
  }
  const cut = digestible(article) !== article
  const tabs = [
    { id: 'read', name: t('parts.read'), shortcut: 'read' },
    { id: 'quotes', name: t('parts.quotes'), count, shortcut: 'quotes' },
    { id: 'summary', name: t('parts.summary'), shortcut: 'summary' },
  ] as const
  return (
    <>
      <Header article={article}>
        <PlacesBar ways={actions.ways} />
      </Header>
      <main>
        <Tabs
          label={t('parts.label')}
          tabs={tabs}
          selected={part}
          select={actions.go}
          tools={
            <>
              <KeysButton open={listKeys} />
              <AidsButton open={aids.open} toggle={aids.toggle} />
              <SettingsButton controls={SETTINGS} {...panel} />
              <button
                type="button"
                class="find-open"
                {...byKey('find')}
                aria-label={t('find.open')}
                title={t('find.open')}
                onClick={find.open}
              >
                <FindIcon />
              </button>
            </>
          }
        >
          {find.asked > 0 && (
            <FindBar
              part={part}
              article={article}
              back={back}
              found={found?.quotes ?? NONE}
              quotes={quotes}
              order={order ?? 'importance'}
              asked={find.asked}
              typed={find.typed}
              type={find.type}
              at={find.at}
              step={find.step}
              report={find.report}
              forget={find.forget}
              close={find.close}
            />
          )}
          {aids.open && (
            <LaterAids
              article={article}
              threads={found?.threads ?? NO_THREADS}
              show={show}
              close={aids.close}
            />
          )}
          {panel.open && (
            <SettingsPanel
              id={SETTINGS}
              settings={settings}
              change={actions.set}
              close={panel.close}
              openPage={actions.openSettings}
            />
          )}
        </Tabs>
        <Panel id="read" selected={part} direction={article.direction}>
          <Pictures.Provider value={settings.images === 'shown'}>
            <ReadPart
              article={article}
              back={back}
              shown={shown}
              hits={find.hits.blocks}
              whole={article.completeness.state === 'selection' ? actions.readWhole : null}
            />
          </Pictures.Provider>
        </Panel>
        <Panel id="quotes" selected={part} direction={article.direction}>
          {cut && (
            <p class="notice">
              <Ours>{t('quotes.cut')}</Ours>
            </p>
          )}
          <CheckView
            article={article}
            handed={handed}
            show={actions.show}
            showOnPage={actions.showOnPage}
            putBack={actions.putBack}
          />
          {found && order && format ? (
            <QuotesPart
              article={article}
              found={found.quotes}
              quotes={quotes}
              corrections={corrections}
              cast={found.cast}
              selected={selected}
              hits={find.hits.quotes}
              order={order}
              arrange={actions.arrange}
              format={format}
              chooseFormat={actions.chooseFormat}
              actions={{
                copy: actions.copyQuotes,
                show: (quote) => show(quote.spans),
                showOnPage: (quote) => actions.showOnPage(quote.spans),
                toggle: actions.toggle,
                correct: actions.correct,
                undo: actions.undo,
              }}
            />
          ) : (
            <NotYet failed={digest === 'failed'} looking={t('quotes.finding')} />
          )}
        </Panel>
        <Panel id="summary" selected={part} direction={article.direction}>
          {cut && (
            <p class="notice">
              <Ours>{t('quotes.cut')}</Ours>
            </p>
          )}
          {found ? (
            <SummaryPart
              article={article}
              digest={found}
              quotes={quotes}
              show={show}
              showOnPage={actions.showOnPage}
              read={() => actions.go('read')}
            />
          ) : (
            <NotYet failed={digest === 'failed'} looking={t('summary.finding')} />
          )}
        </Panel>
      </main>
      <Footer
        article={page}
        restored={restored}
        selected={chosen.length}
        putBack={actions.putBack}
        show={({ blocks }) =>
          show(
            blocks
              .filter(({ text }) => text !== '')
              .map(({ id, text }) => ({ block: id, start: 0, end: text.length })),
          )
        }
        copyArticle={actions.copyArticle}
        sharing={actions.sharing}
        copySelected={() => actions.copyQuotes(chosen)}
        clear={actions.clear}
      >
        <ChangedNotice place={place} changed={changed} again={actions.again} />
        {onPage && <OnPageNews outcome={onPage} />}
      </Footer>
    </>
  )
}
