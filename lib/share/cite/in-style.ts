import type { Quote } from '../../article/digest.ts'
import { blockIndex } from '../../article/text.ts'
import type { Article } from '../../article/types.ts'
import { speakerLine } from '../attribution.ts'
import { escapeHtml } from '../escape.ts'
import type { Flavours } from '../flavours.ts'
import { linkedHtml, ownUrl } from '../own-link.ts'
import { quoted, quotedLine } from '../quoted.ts'
import { knownSpeaker } from '../speaker.ts'
import { atStart } from '../translation.ts'
import type { ShareWords } from '../words.ts'
import { apaInText, apaReference } from './apa.ts'
import { chicagoEntry, chicagoNote, chicagoShortNote } from './chicago.ts'
import { mlaEntry, mlaInText } from './mla.ts'
import { type Run, runsFlavours } from './runs.ts'
import { type Source, source } from './source.ts'
import { withoutStop } from './stop.ts'

export type Style = 'apa' | 'mla' | 'chicago'

/**
 * How each manual says that somebody is quoted in what somebody else wrote: APA 8.6, MLA 9 on indirect sources,
 * Chicago 14.260. The styles are English, whatever the language of the popup.
 */
const INDIRECT: Record<Style, string> = { apa: 'as cited in', mla: 'qtd. in', chicago: 'quoted in' }

/** That the quoted words are no sentence of their own, in English as the styles are. */
const PARTIAL = 'part of a sentence'

/** Quotes as a manual of style has them: each with its reference in the text or its note, then the source in full. */
export function inStyle(
  style: Style,
  article: Article,
  quotes: readonly Quote[],
  words: ShareWords,
  today: string,
): Flavours {
  const from = source(article, quotes, today)
  const blocks = blockIndex(article.blocks)
  const lang = article.language ? ` lang="${escapeHtml(article.language)}"` : ''
  const said = quotes.map((quote, n) => {
    const by = whoSaid(style, quote, words, article.language)
    const parts = quoted(blocks, quote, 'en')
    const url = ownUrl(article, quotes, quote)
    if (style === 'chicago') {
      const note = runsFlavours([
        by,
        ...(n === 0 ? chicagoNote(from) : [chicagoShortNote(from)]),
        // What a note says beside its source follows that as a sentence (Chicago 14.37).
        quote.partial ? ` ${atStart(PARTIAL)}.` : '',
      ])
      const line = quotedLine(parts)
      return {
        plain: `${line}\n${note.plain}`,
        html: `<blockquote${lang}><p>${linkedHtml(url, line)}</p></blockquote><p>${note.html}</p>`,
      }
    }
    const line = quotedLine(
      parts.map((part, n) => (n === parts.length - 1 ? { ...part, words: withoutStop(part.words) } : part)),
    )
    const cited = style === 'apa' ? apaInText(from) : mlaInText(from)
    // Other words in the brackets of a citation are parted from it by semicolons (APA 8.11).
    const notes = [cited, quote.partial && PARTIAL, from.translation].filter(Boolean)
    const where = ` (${by}${notes.join('; ')}).`
    return {
      plain: `${line}${where}`,
      html: `<p><span${lang}>${linkedHtml(url, line)}</span>${escapeHtml(where)}</p>`,
    }
  })
  const entry = runsFlavours(reference(style, from))
  return {
    plain: [...said.map(({ plain }) => plain), entry.plain].join('\n\n'),
    html: [...said.map(({ html }) => html), `<p>${entry.html}</p>`].join(''),
  }
}

function reference(style: Style, from: Source): Run[] {
  switch (style) {
    case 'apa':
      return apaReference(from)
    case 'mla':
      return mlaEntry(from)
    case 'chicago':
      return chicagoEntry(from)
  }
}

/** "Oda Finch, keeper of the light, as cited in " before the source; nothing where nobody can tell who speaks. */
function whoSaid(style: Style, quote: Quote, words: ShareWords, language: string | null): string {
  const speaker = knownSpeaker(quote)
  return speaker ? `${speakerLine(speaker, words, language)}, ${INDIRECT[style]} ` : ''
}
