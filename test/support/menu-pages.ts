import type { Served } from '../../scripts/lib/serve.ts'
import { QUOTE_PAGES } from './quote-pages.ts'

/** Words to be selected below the article at `/voices`, which has them so or not. */
export const BELOW = {
  trimmed: 'The lens is ours … and we have the receipt',
  altered: 'The harbour is a place of rest, not a museum',
  absent: 'Every ferry will be painted yellow next Tuesday',
}

const { body = '', ...voices } = QUOTE_PAGES['/voices'] ?? {}

export const CHECK_PAGES: Readonly<Record<string, Served>> = {
  '/voices': {
    contentType: 'text/html; charset=utf-8',
    ...voices,
    body: `${body}`.replace(
      '</article>',
      `</article><footer><p>${Object.values(BELOW).join('</p><p>')}</p></footer>`,
    ),
  },
}
