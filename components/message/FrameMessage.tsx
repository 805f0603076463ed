import { t } from '../../lib/platform/i18n.ts'
import { openInTab } from '../../lib/platform/tabs.ts'
import { byKey } from '../keys/by-key.ts'
import { Message } from './Message.tsx'

/** The story is in another site's frame, where Lede may not look: the way there. */
export function FrameMessage({ href, tryAnyway }: { href: string; tryAnyway: () => void }) {
  const host = URL.canParse(href) ? new URL(href).hostname : href
  return (
    <Message title={t('foreignFrame.title')} text={t('foreignFrame.text', [host])}>
      <button type="button" class="main" {...byKey('go')} onClick={() => openInTab(href)}>
        {t('foreignFrame.open', [host])}
      </button>
      <button type="button" class="quiet" onClick={tryAnyway}>
        {t('notArticle.anyway')}
      </button>
    </Message>
  )
}
