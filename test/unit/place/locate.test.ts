import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { locate } from '../../../lib/place/locate.ts'
import { pageText } from '../../../lib/place/page-text.ts'
import { placeOf } from '../../../lib/place/place.ts'
import { anArticle, aParagraph, spanOf } from '../helpers/article.ts'

const page = (body: string) => pageText(new JSDOM(`<!doctype html><body>${body}`).window.document)

/** The words that are found, with what stands around them in the page. */
function found(body: string, text: string, before = '', after = ''): string | null {
  const shown = page(body)
  const at = locate(shown, { text, before, after })
  return (
    at && `${shown.text.slice(0, at.start)}[${shown.text.slice(at.start, at.end)}]${shown.text.slice(at.end)}`
  )
}

describe('the place of words in a page', () => {
  it('is where they stand, however they are parted', () => {
    expect(found('<p>A <b>big</b><br>boat</p>', 'big boat')).toBe('A [big\nboat]')
    expect(found('<div><span style="display:block">T</span>he boat</div>', 'The boat')).toBe('[T\nhe boat]')
  })

  it('of several is the one with the same words around', () => {
    const body = '<p>“Never again”, he said.</p><p>She said: “Never again” and left.</p><p>Never again</p>'
    expect(found(body, 'Never again', 'said: “', '” and')).toBe(
      '“Never again”, he said.\nShe said: “[Never again]” and left.\nNever again',
    )
  })

  it('is nowhere when context cannot tell, or the words are gone', () => {
    expect(found('<p>yes</p><p>yes</p>', 'yes')).toBeNull()
    expect(found('<p>no</p>', 'yes')).toBeNull()
    expect(found('<p>no</p>', ' ')).toBeNull()
  })

  it('bridges what the article leaves out of a sentence', () => {
    const said = 'Every winter of the long war we kept the lamp of the harbour burning'
    expect(found(`<p>${said.replace('long', '<button>?</button> long')}</p>`, said)).toBe(
      `[${said.replace(' long', '\n?\nlong')}]`,
    )
    expect(
      found(`<p>${said.slice(0, 30)}</p><p>${'x'.repeat(900)}</p><p>${said.slice(30)}</p>`, said),
    ).toBeNull()
  })

  it('is described by what stands around in the article, over the borders of blocks', () => {
    const block = aParagraph('b2', 'Never again')
    const article = anArticle([aParagraph('b1', 'He said:'), block, aParagraph('b3', 'So it went.')])
    expect(placeOf(article, spanOf(block, 'again'))).toEqual({
      text: 'again',
      before: 'He said:\nNever ',
      after: '\nSo it went.',
    })
  })
})
