import type { Reason } from '../../article/types.ts'

/**
 * What newsrooms name the boxes inside their article element; class, id, role and test id are matched. From the
 * public mark-up of common systems (WordPress, Arc, BLOX, Drupal, Gannett, AMP) and the author's knowledge of others.
 */
export const REGION_NAMES: readonly (readonly [Reason, RegExp])[] = [
  ['paywall', /(?:^|[\s_-])(?:paywall|regwall)/i],
  [
    'comments',
    /(?:^|[\s_-])(?:comments?|disqus\w*|commento|coral|viafoura|livefyre|discussion)(?:[\s_-]|$)/i,
  ],
  [
    'newsletter',
    /news-?letter|sign-?up|subscribe(?!r)|subscription-?(?:box|form|promo)|mailing-?list|email-?capture/i,
  ],
  [
    'related',
    /related|recommend|read-?(?:more|next|also)|also-?(?:read|like)|see-?also|more-?(?:stories|on|from|news)|trending|most-?(?:read|popular|viewed)|popular-?(?:posts|stories|articles)|teaser-?(?:list|box)|recirc|outbrain|taboola|up-?next|further-?reading|onward|inline-?(?:article|link|story|promo)|crosslink|cross-?link|link-?list|next-?(?:article|post|story)|(?:^|[\s_-])(?:zum-?thema|mehr-?zum)|more-?coverage|ilgili-?haber|lire-?aussi|a-?lire|lees-?ook|leia-?(?:mais|tambem)|le[ae]-?tambien|noticias-?relacionadas|articoli-?correlati|leggi-?anche|czytaj-?(?:tez|takze)|plus-?lus|mais-?lidas|lo-?mas-?leido/i,
  ],
  [
    'share',
    /(?:^|[\s_-])(?:share|sharing|social|sharedaddy|addthis\w*|addtoany\w*|follow-?us|follow-?button)(?:[\s_-]|$)|share-?(?:bar|buttons?|tools|links)|social-?(?:bar|links|share|media|icons|buttons)/i,
  ],
  [
    'bio',
    /(?:author|writer|contributor|byline)-?_*(?:bio|box|info|card|about|profile|details|description|block)|about-?(?:the-?)?author|(?:^|[\s_-])bio(?:graphy)?(?:[\s_-]|$)/i,
  ],
  ['credit', /(?:^|[\s_-])(?:(?:photo|image|picture|media)-?_*)?credits?(?:[\s_-]|$)/i],
  [
    'byline',
    /(?:^|[\s_-])(?:by-?line|bylines|author|authors|contributors?|writer)(?:[\s_-]|$|__)|article-?(?:byline|author)|post-?author|entry-?author/i,
  ],
  [
    'date',
    /(?:^|[\s_-])(?:date-?line-?time|time-?stamp|pub-?date|publish(?:ed)?-?(?:date|time|on)|post-?date|entry-?date|article-?date|last-?updated|posted-?on|reading-?time|read-?time)(?:[\s_-]|$)/i,
  ],
  [
    'advert',
    /(?:^|[\s_-])(?:ads?|advert\w*|ad-?(?:slot|unit|container|wrapper|block|label|text)|dfp|sponsor\w*|promoted|affiliate\w*|commercial|disclosure)(?:[\s_-]|$)/i,
  ],
  [
    'promo',
    /(?:^|[\s_-])(?:promo\w*|teaser|call-?out|cta|marketing|app-?download|podcast-?promo|donat\w*|support-?us|in-?house)(?:[\s_-]|$)/i,
  ],
  ['pull-quote', /pull-?quote|pull-?out/i],
  [
    'rail',
    /side-?bar|(?:^|[\s_-])(?:rail|right-?col\w*)(?:[\s_-]|$)|carousel|slide-?show|gallery|breakout|in-?this-?article|table-?of-?contents|(?:^|[\s_-])toc(?:[\s_-]|$)/i,
  ],
  ['ticker', /(?:^|[\s_-])(?:ticker|news-?ticker|live-?feed|timeline-?feed)(?:[\s_-]|$)/i],
  [
    'navigation',
    /bread-?crumb|pagination|(?:^|[\s_-])(?:tags?|tag-?list|topics?|topic-?list|keywords|categories|post-?tags|entry-?tags|article-?tags|nav|navigation|menu|toolbar|pager)(?:[\s_-]|$)|-tags(?:[\s_-]|$)/i,
  ],
  ['consent', /cookie|consent|gdpr|privacy-?(?:banner|notice|modal|content|pop-?up|policy|center)/i],
  [
    'standfirst',
    /(?:^|[\s_-])(?:standfirst|sub-?(?:title|headline|head-?line|heading)|dek|deck|excerpt|summary|abstract)(?:[\s_-]|$)|__(?:dek|deck|subtitle|standfirst|summary)/i,
  ],
  [
    'notice',
    /(?:^|[\s_-])(?:disclaimer|editors?-?note|correction|copyright|print-?(?:only|header|footer|info)|d-print-block|legal|licen[sc]e|source-?info|footnote-?legal)(?:[\s_-]|$)|EditorsNote/i,
  ],
  [
    'widget',
    /(?:^|[\s_-])(?:widget|poll|quiz|rating|weather|stock-?quote|market-?data|vjs|video-?_*(?:meta|info|details|playlist|embed|title|wrapper|player|overlay)\w*|player|playlist|accessibility|error-?(?:text|message)|tooltip|modal|pop-?up|toast)(?:[\s_-]|$)/i,
  ],
]
