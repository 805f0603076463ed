import type { DeniedKind } from '../../lib/platform/denied.ts'
import { t } from '../../lib/platform/i18n.ts'
import { Message } from './Message.tsx'

const WORDS = {
  'browser-page': ['denied.browserPage.title', 'denied.browserPage.text'],
  store: ['denied.store.title', 'denied.store.text'],
  'view-source': ['denied.viewSource.title', 'denied.viewSource.text'],
  pdf: ['denied.pdf.title', 'denied.pdf.text'],
  reader: ['denied.reader.title', 'denied.reader.text'],
  config: ['denied.config.title', 'denied.config.text'],
  file: ['denied.file.title', 'denied.file.text'],
  'error-page': ['denied.errorPage.title', 'denied.errorPage.text'],
  other: ['denied.other.title', 'denied.other.text'],
} as const satisfies Record<DeniedKind, readonly [string, string]>

/** Why this page may not be read, and what the reader can do instead. */
export function DeniedMessage({ why }: { why: DeniedKind }) {
  const [title, text] = WORDS[why]
  return <Message title={t(title)} text={t(text)} />
}
