import { t } from '../../lib/platform/i18n.ts'

interface Props {
  /** Whose toolbar the button is in, or that it is in a menu. */
  place: 'chrome' | 'firefox' | 'menu'
  /** The keys that click it; empty when none are set, null where there are none to set. */
  keys: string | null
}

const DOES = ['article', 'quotes', 'summary'] as const
const NEVER = ['unasked', 'send', 'invent', 'keep'] as const

/** The first page that a reader sees of Lede: where to click, what it does and what it never does. */
export function Welcome({ place, keys }: Props) {
  return (
    <main class="welcome">
      <img src="/icons/128.png" alt="" width="48" height="48" />
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <h2>{t('welcome.click.title')}</h2>
      <ol>
        <li>{t(`welcome.click.${place}`)}</li>
        <li>{t('welcome.click.story')}</li>
        {keys !== null && <li>{keys ? t('welcome.click.keys', [keys]) : t('welcome.click.noKeys')}</li>}
      </ol>
      <h2>{t('welcome.does.title')}</h2>
      <ul>
        {DOES.map((what) => (
          <li key={what}>{t(`welcome.does.${what}`)}</li>
        ))}
      </ul>
      <h2>{t('welcome.never.title')}</h2>
      <ul>
        {NEVER.map((what) => (
          <li key={what}>{t(`welcome.never.${what}`)}</li>
        ))}
      </ul>
    </main>
  )
}
