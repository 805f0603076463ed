import { describe, expect, it } from 'vitest'
import { findDirective } from './specification.ts'
import { linkTo, pageOf } from './support.ts'

/** The directive in plain letters, after the judge has found the words by it and nowhere else. */
function linked(body: string, style = ''): string | null {
  const document = pageOf(body, style)
  const words = /⟦(.*)⟧/s.exec(body)?.[1]?.replace(/<[^>]*>|&shy;/g, '') ?? ''
  const marked = pageOf(body, style)
  const directive = linkTo(document)
  if (directive === null) return null
  const found = findDirective(document, directive)
  expect(found?.text.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
  const before = (marked.body.textContent?.split('⟦')[0] ?? '').replace(/\s/g, '')
  const range = document.createRange()
  range.setStart(document.body, 0)
  if (found) range.setEnd(...found.start)
  expect(range.toString().replace(/\s/g, '')).toBe(before)
  return decodeURIComponent(directive)
}

const LONG =
  'It is not for the council to decide who keeps the light, and it is not for the county either, because the light was given to the people who come home by it'

describe('a link to words of a page', () => {
  it('is the words themselves, where they stand once', () => {
    expect(linked('<p>She said: “⟦We will not sell the lamp⟧”.</p>')).toBe('text=We will not sell the lamp')
  })

  it('is where long words start and end', () => {
    expect(linked(`<p>“⟦${LONG}⟧”</p>`)).toBe('text=It is not for the council,come home by it')
    expect(linked(`<p>It is not for the council.</p><p>“⟦${LONG}⟧”</p><p>They come home by it.</p>`)).toBe(
      'text=It is not for the council to,come home by it',
    )
  })

  it('has what stands before or after where the words stand twice', () => {
    expect(linked('<p>Never again, he said.</p><p>She said: ⟦Never again⟧.</p>')).toBe(
      'text=said:-,Never again',
    )
    expect(linked('<p>⟦Never again⟧ will we.</p><p>Never again.</p>')).toBe('text=Never again,-will')
    expect(linked('<p>Oh yes, never. ⟦Yes⟧, never, oh. Never. Yes, never.</p>')).toBe('text=yes, never.-,Yes')
  })

  it('tells a quote from its copy in a box', () => {
    const said = 'We will not sell the lamp'
    expect(linked(`<aside>${said}</aside><p>Oda Finch: “⟦${said}⟧”</p>`)).toBe(`text=Finch: “-,${said}`)
    expect(linked(`<p>Oda Finch: “${said}”</p><aside>⟦${said}⟧</aside><p>Then</p>`)).toBe(
      `text=lamp”-,${said}`,
    )
  })

  it('is none where nothing tells the words from others', () => {
    expect(linked('<p>Yes</p><p>⟦Yes⟧</p><p>Yes</p>')).toBe('text=Yes-,Yes,-Yes')
    expect(linked(`${'<p>Yes</p>'.repeat(40)}<p>⟦Yes⟧</p>${'<p>Yes</p>'.repeat(40)}`)).toBeNull()
  })

  it('does not take words in other words, in other cases or with other accents for none', () => {
    expect(linked('<p>The noon bell.</p><p>He said ⟦no⟧.</p>')).toBe('text=said-,no')
    expect(linked('<p>A RÉSUMÉ.</p><p>His ⟦resume⟧.</p>')).toBe('text=His-,resume')
  })

  it('goes through letters in bold, links, cases of style and soft hyphens', () => {
    expect(linked('<p>“⟦We <b>will</b> <a href="/x">not</a> sell⟧”</p>', 'p{text-transform:uppercase}')).toBe(
      'text=We will not sell',
    )
    expect(linked('<p>Die ⟦Donau&shy;dampf&shy;schiff&shy;fahrt⟧ ruht.</p>')).toBe(
      'text=Donaudampfschifffahrt',
    )
  })

  it('names start and end where a line, a block or a picture parts the words', () => {
    expect(linked('<p>“⟦We will<br>not sell⟧”</p>')).toBe('text=We will,not sell')
    expect(linked('<p>“⟦Out at sea</p><p>all is well⟧”</p>')).toBe('text=Out at sea,all is well')
    expect(linked('<p>“⟦Out <img> at sea⟧”</p>')).toBe('text=Out,at sea')
    expect(linked('<p>“⟦Out</p><p>at</p><p>sea⟧”</p>')).toBe('text=Out,sea')
  })

  it('encodes what has a meaning in a directive or at the end of an address', () => {
    const document = pageOf('<p>“⟦A well-kept, old & (very) dear light.⟧”</p>')
    expect(linkTo(document)).toBe('text=A%20well%2Dkept%2C%20old%20%26%20%28very%29%20dear%20light%2E')
  })

  it('keeps the borders of words in scripts without spaces, and others as they are written', () => {
    expect(linked('<p>町長は「⟦灯台を直します⟧」と話した。</p>')).toBe('text=灯台を直します')
    expect(linked('<p>قالت: «⟦المكتبة ستفتح أبوابها⟧».</p>')).toBe('text=المكتبة ستفتح أبوابها')
    expect(linked('<p>นายกกล่าวว่า “⟦สะพานจะเปิดอีกครั้ง⟧”</p>')).toBe('text=สะพานจะเปิดอีกครั้ง')
  })

  it('knows of words that are not shown that nobody finds them', () => {
    expect(
      linked(
        '<p hidden>Never again</p><p class="gone">Never again</p><p>⟦Never again⟧</p>',
        '.gone{display:none}',
      ),
    ).toBe('text=Never again')
    expect(linked('<p style="visibility:hidden">Never again</p><p>⟦Never again⟧</p>')).toBe(
      'text=Never again',
    )
  })

  it('leads into open shadow trees', () => {
    const document = pageOf('<p>Never again</p><x-card></x-card>')
    const shadow = document.querySelector('x-card')?.attachShadow({ mode: 'open' })
    if (shadow) shadow.innerHTML = '<p>He said: ⟦Never again⟧</p>'
    expect(linkTo(document)).toBe('text=said%3A-,Never%20again')
  })

  it('is none for half of a character, nor in a page that is more than is looked at', () => {
    expect(linked('<p>⟦a\ud800b⟧</p>')).toBeNull()
    expect(linked(`<p>⟦Far down⟧</p><p>${'x'.repeat(6_000_000)}</p>`)).toBeNull()
  })
})
