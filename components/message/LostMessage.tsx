import { t } from '../../lib/platform/i18n.ts'
import { openInTab } from '../../lib/platform/tabs.ts'
import type { Lost } from '../article/screen.ts'
import { Message } from './Message.tsx'

/** A reader tab whose article is kept no longer: the way to where it is from. */
export function LostMessage({ of }: Pick<Lost, 'of'>) {
  const text = t('lost.text')
  if (!of) return <Message title={t('lost.title')} text={text} />
  return (
    <Message title={t('lost.title')} text={`${of.title ? `${of.title}\n` : ''}${text}`}>
      <button type="button" class="main" onClick={() => openInTab(of.url, true)}>
        {t('lost.open')}
      </button>
    </Message>
  )
}
