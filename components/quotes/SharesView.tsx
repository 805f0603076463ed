import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import type { Share } from '../../lib/quotes/shares.ts'
import { Ours } from '../ours/Ours.tsx'
import { useRoving } from '../roving/use-roving.ts'
import { voiceName } from './voice-name.ts'

interface Props {
  article: Pick<Article, 'language' | 'direction'>
  shares: readonly Share[]
  /** Leads to the quotes of a voice, by its key. */
  go: (voice: string) => void
}

/**
 * How the quoted words divide, out of the way of the quotes until it is wanted: a bar to see, and its legend in the same order to read, hear and follow. Parts are told
 * apart by gap, order and pattern, not by colour alone.
 */
export function SharesView({ article, shares, go }: Props) {
  const list = useRoving<HTMLUListElement>()
  return (
    <details class="shares" dir={article.direction}>
      <summary>
        <Ours>{t('quotes.voices')}</Ours>
      </summary>
      <p class="shares-title" aria-hidden="true">
        <Ours>{t('quotes.shares')}</Ours>
      </p>
      <div class="shares-bar" aria-hidden="true">
        {shares.map((share, n) => (
          <span key={n} class={look(share, n)} style={{ flexGrow: share.words }} />
        ))}
      </div>
      <ul aria-label={t('quotes.sharesLabel')} ref={list}>
        {shares.map((share, n) => (
          <li key={share.voices[0].key}>
            <button type="button" onClick={() => go(share.voices[0].key)}>
              <span class={look(share, n)} aria-hidden="true" />
              <bdi lang={share.kind === 'named' ? (article.language ?? undefined) : undefined}>
                {share.kind === 'others'
                  ? t('quotes.others', share.voices.length)
                  : voiceName(share.voices[0], article.language)}
              </bdi>{' '}
              <span class="shares-percent">{percent(share)}</span>
              <span class="unseen">, {t('quotes.words', share.words)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The first few named speakers have shades of their own. */
function look({ kind }: Share, n: number): string {
  return kind === 'named' ? `share share-${n}` : `share share-${kind}`
}

function percent({ percent }: Share): string {
  const format = new Intl.NumberFormat(t('locale'), { style: 'percent' })
  return percent > 0 ? format.format(percent / 100) : `<${format.format(0.01)}`
}
