import type { Reason, Removed } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'

const REASONS = {
  advert: 'reasons.advert',
  bio: 'reasons.bio',
  byline: 'reasons.byline',
  caption: 'reasons.caption',
  comments: 'reasons.comments',
  consent: 'reasons.consent',
  credit: 'reasons.credit',
  date: 'reasons.date',
  headline: 'reasons.headline',
  hidden: 'reasons.hidden',
  navigation: 'reasons.navigation',
  newsletter: 'reasons.newsletter',
  notice: 'reasons.notice',
  outside: 'reasons.outside',
  paywall: 'reasons.paywall',
  promo: 'reasons.promo',
  'pull-quote': 'reasons.pullQuote',
  rail: 'reasons.rail',
  related: 'reasons.related',
  share: 'reasons.share',
  standfirst: 'reasons.standfirst',
  ticker: 'reasons.ticker',
  widget: 'reasons.widget',
  wire: 'reasons.wire',
} as const satisfies Record<Reason, string>

/** What was taken out of the page, counted by reason, most first. */
export function RemovedList({ id, removed }: { id: string; removed: readonly Removed[] }) {
  const counts = new Map<Reason, number>()
  for (const { reason } of removed) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return (
    <ul class="removed" id={id}>
      {[...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([reason, count]) => (
          <li key={reason}>
            {t(REASONS[reason])} <b>{count}</b>
          </li>
        ))}
    </ul>
  )
}
