import type { Article } from '../article/types.ts'
import { dayOf, isoDay } from './cite/day.ts'
import { cutBytes } from './cut-bytes.ts'
import { siteName } from './link.ts'

/**
 * Bytes of a whole name in UTF-8. Linux allows 255, macOS and Windows as many or more; the rest is left to what
 * browsers and backups add: " (1)", ".crdownload".
 */
const LONGEST = 200
const LONGEST_OUTLET = 60
const PARTED = ' – '

/** Names of devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=[ .]|$)/i

/** Written without which words fall apart in Persian, in Hindi and in emoji; all else that is invisible goes. */
const INVISIBLE = /(?![\u200c\u200d])\p{C}/gu

type Named = Pick<Article, 'title' | 'site' | 'url' | 'published'>

/**
 * A name for the file of an article, as a person would choose it: "Harbour Courier – Lamp lit – 2026-03-09.md". Safe on
 * Windows, macOS and Linux, in any script.
 * @param untitled stands for a headline that is missing or has nothing that a name may have
 */
export function fileName(article: Named, extension: string, untitled: string): string {
  return `${fileTitle(article, untitled, bytes(`.${extension}`))}.${extension}`
}

/** The same without its ending, as browsers make one of a page's title. */
export function fileTitle(article: Named, untitled: string, ending = bytes('.pdf')): string {
  const outlet = cutBytes(nameable(siteName(article)), LONGEST_OUTLET)
  const day = dayOf(article.published)
  const date = day ? isoDay(day) : ''
  const around = [outlet, date].filter(Boolean).map((part) => part + PARTED)
  const room = LONGEST - bytes(around.join('')) - ending
  const title = cutBytes(nameable(article.title) || nameable(untitled), room)
  const name = [outlet, title, date].filter(Boolean).join(PARTED)
  return DEVICE.test(name) ? `_${name}` : name
}

/**
 * Text without what one of the systems refuses or reads as something else: the nine characters of Windows, "~", what
 * cannot be seen or changes the direction, dots and spaces at the ends, a dash that looks like an option.
 */
function nameable(text: string): string {
  return text
    .slice(0, LONGEST * 4)
    .normalize('NFC')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/ ?: /g, PARTED)
    .replace(/[\\/|:]/g, '-')
    .replaceAll('"', "'")
    .replace(/[<>?*~]/g, '')
    .replace(/ +/g, ' ')
    .replace(/^(?:[\s.-]|\u200c|\u200d)+|(?:[\s.]|\u200c|\u200d)+$/g, '')
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}
