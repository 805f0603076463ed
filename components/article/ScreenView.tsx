import type { ComponentChildren } from 'preact'
import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { byKey } from '../keys/by-key.ts'
import { DeniedMessage } from '../message/DeniedMessage.tsx'
import { ErrorMessage } from '../message/ErrorMessage.tsx'
import { FrameMessage } from '../message/FrameMessage.tsx'
import { LostMessage } from '../message/LostMessage.tsx'
import { Message } from '../message/Message.tsx'
import { UnlikeMessage } from '../message/UnlikeMessage.tsx'
import { isUnlike, type Screen } from './screen.ts'

export interface ScreenActions {
  again: () => void
  tryAnyway: () => void
  copyDetails: () => Promise<boolean>
}

interface Props {
  screen: Screen
  /** The reader wants to see a page that does not look like an article. */
  anyway: boolean
  actions: ScreenActions
  /** What is shown of an article, as it was extracted. */
  children: (page: Article) => ComponentChildren
}

/** An article, or why there is none. */
export function ScreenView({ screen, anyway, actions, children }: Props) {
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
      return <>{children(screen.article)}</>
    case 'denied':
      return <DeniedMessage why={screen.why} />
    case 'foreign-frame':
      return <FrameMessage href={screen.href} tryAnyway={actions.tryAnyway} />
    case 'gone':
      return (
        <Message title={t('gone.title')} text={t('gone.text')}>
          <button type="button" class="main" {...byKey('go')} onClick={actions.again}>
            {t('gone.again')}
          </button>
        </Message>
      )
    case 'waiting':
      return <Message title={t('waiting.title')} text={t('waiting.text')} />
    case 'lost':
      return <LostMessage of={screen.of} />
    case 'updated':
      return <Message title={t('updated.title')} text={t('updated.text')} />
    case 'error':
      return <ErrorMessage details={screen.details} again={actions.again} copy={actions.copyDetails} />
  }
}
