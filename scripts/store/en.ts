import type { Listing } from './listing.ts'

export const EN: Listing = {
  language: 'English',
  summary:
    'The article without the page around it, the quotes with who said each, and what it is about, in the article’s own sentences. All of it on your device: no account, no server, nothing invented.',
  description: `Lede reads a news page clean. Click its button and get three things: the article without the page around it, the quotes with who said each, and what it is about, in the article’s own sentences. Everything happens on your device.

THE ARTICLE
• Text, pictures’ captions, tables and lists, without menus, tickers, adverts and offers.
• What was removed is on the record, with a reason for each. A click puts it back.
• It says when a story is cut off, behind a paywall, or still being written.
• Light, dark, sepia or high contrast; size, typeface, line length and spacing as you like them.
• An outline, minutes left, one sentence lit at a time, and a voice that reads aloud, if your device has one of its own.

THE QUOTES
• Every quote with its speaker’s full name and role, or plainly without a known speaker.
• Key quotes first, or all of them by speaker. Correct a speaker, and the copy has it too.
• Copy a citation: words, speaker, outlet, date, and a link that opens the page at the very words. Or take APA, MLA, Chicago, BibTeX, Markdown or a table.
• Select words on a page and check whether the article has them: exact, trimmed, altered or absent.

WHAT IT IS ABOUT
• One sentence that says it, then the further points, each a sentence of the article. A click shows where it stands.
• Topics, figures, and in long articles the threads that run through them.
• Lede writes no sentence of its own.

TAKE IT ALONG
• Copy, save or print the whole article: Markdown, a web page in one file, plain text or JSON.
• Read in the popup, in a tab of its own, or beside the page.
• All by keyboard, with screen readers, in sixteen languages.

WHAT IT NEVER DOES
• It never looks at a page before you ask it to there.
• It never sends what you read anywhere. There is no account, no server, no advertising and no counting of what you do.
• It makes no request of any kind, unless you choose to see an article’s pictures: these are then loaded from where the page had them.

Lede is free, and its source is open under the MIT licence.`,
  search: ['news reader', 'reader mode', 'quotes', 'citation', 'summary', 'fact check', 'journalism'],
  pictures: {
    read: {
      title: 'The article, and nothing but',
      text: 'One click takes the story out of the page around it.',
    },
    quotes: { title: 'Who said it', text: 'Every quote with its speaker, ready to copy with its source.' },
    summary: { title: 'What it is about', text: 'In sentences of the article. Nothing is invented.' },
    ledger: {
      title: 'What was removed is on the record',
      text: 'With a reason for each, and a way to put it back.',
    },
    tab: {
      title: 'As your eyes like it',
      text: 'In a tab of its own or beside the page; light, sepia or dark.',
    },
  },
  tile: 'Read the news, and nothing but',
}
