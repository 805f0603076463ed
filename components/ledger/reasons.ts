import type { Reason } from '../../lib/article/types.ts'
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

/** Why something was removed, in the reader's words. */
export function reasonName(reason: Reason): string {
  return t(REASONS[reason])
}
