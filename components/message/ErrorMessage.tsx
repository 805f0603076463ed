import { t } from '../../lib/platform/i18n.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { byKey } from '../keys/by-key.ts'
import { Message } from './Message.tsx'

interface Props {
  details: string
  again: () => void
  copy: () => Promise<boolean>
}

/** Something broke on our side: say so, offer to try again and to copy what a report needs. */
export function ErrorMessage({ details, again, copy }: Props) {
  return (
    <>
      <Message title={t('error.title')} text={t('error.text')}>
        <button type="button" class="main" {...byKey('go')} onClick={again}>
          {t('error.again')}
        </button>
        <CopyButton name={t('error.copy')} copy={copy} />
      </Message>
      <details class="details">
        <summary>{t('error.details')}</summary>
        <pre>{details}</pre>
      </details>
    </>
  )
}
