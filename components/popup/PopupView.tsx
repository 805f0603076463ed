import { t } from '../../lib/platform/i18n.ts'
import { type Announcement, Announcer } from '../announcer/Announcer.tsx'
import { DeniedMessage } from '../message/DeniedMessage.tsx'
import { ErrorMessage } from '../message/ErrorMessage.tsx'
import { FrameMessage } from '../message/FrameMessage.tsx'
import { Message } from '../message/Message.tsx'
import { UnlikeMessage } from '../message/UnlikeMessage.tsx'
import { type ArticleActions, type ArticleState, ArticleView } from './ArticleView.tsx'
import { isUnlike, type Screen } from './screen.ts'

interface Props {
  screen: Screen
  /** What the parts of an article show; null until there is one. */
  view: ArticleState | null
  /** The reader wants to see a page that does not look like an article. */
  anyway: boolean
  announcement: Announcement
  actions: ArticleActions & {
    again: () => void
    tryAnyway: () => void
    copyDetails: () => Promise<boolean>
  }
}

/** The whole popup for any of its states. Takes everything from its props. */
export function PopupView({ screen, view, anyway, announcement, actions }: Props) {
  return (
    <>
      <Body screen={screen} view={view} anyway={anyway} actions={actions} />
      <Announcer {...announcement} />
    </>
  )
}

function Body({ screen, view, anyway, actions }: Omit<Props, 'announcement'>) {
  switch (screen.state) {
    case 'reading':
      return (
        <main class="reading" aria-busy="true">
          <h1>{t('reading.title')}</h1>
          <p role="status">{screen.slow && t('reading.slow')}</p>
        </main>
      )
    case 'done':
      if (isUnlike(screen.article) && !anyway)
        return <UnlikeMessage article={screen.article} tryAnyway={actions.tryAnyway} />
      return view && <ArticleView page={screen.article} state={view} actions={actions} />
    case 'denied':
      return <DeniedMessage why={screen.why} />
    case 'foreign-frame':
      return <FrameMessage href={screen.href} tryAnyway={actions.tryAnyway} />
    case 'gone':
      return (
        <Message title={t('gone.title')} text={t('gone.text')}>
          <button type="button" class="main" onClick={actions.again}>
            {t('gone.again')}
          </button>
        </Message>
      )
    case 'updated':
      return <Message title={t('updated.title')} text={t('updated.text')} />
    case 'error':
      return <ErrorMessage details={screen.details} again={actions.again} copy={actions.copyDetails} />
  }
}
