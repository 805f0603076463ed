import { t } from '../../lib/platform/i18n.ts'
import type { Told } from '../../lib/platform/show-on-page.ts'

/** What came of showing something on the page; in the announcer's words, so that it is not read out twice. */
export function OnPageNews({ outcome }: { outcome: Told }) {
  return <p class={outcome === 'shown' ? 'told' : 'notice'}>{t(`onPage.${outcome}`)}</p>
}
