import { firstWords } from '../../lib/article/preview.ts'
import { t } from '../../lib/platform/i18n.ts'
import { OnPageIcon } from '../icons/Icon.tsx'
import { byKey } from '../keys/by-key.ts'

/** As much of the words as tells the buttons apart. */
const NAME = 60

interface Props {
  words: string
  show: () => void
}

/** Stands beside words of the article and shows them on the page itself. */
export function OnPageButton({ words, show }: Props) {
  return (
    <button
      type="button"
      class="on-page"
      {...byKey('onPage')}
      aria-label={t('onPage.showLabel', [firstWords(words, NAME)])}
      title={t('onPage.show')}
      onClick={show}
    >
      <OnPageIcon />
    </button>
  )
}
