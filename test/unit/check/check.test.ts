import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkQuote } from '../../../lib/check/index.ts'
import { tokens } from '../../../lib/check/tokens.ts'
import type { Answer, Part, Typography } from '../../../lib/check/types.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { anyArticle } from '../any-article.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'

const ENGLISH = [
  'The keeper climbed the tower at dusk. “We will not sell the lamp to anyone,” said Oda Finch, “because it isn’t ours to sell.”',
  'Repairs cost $3.5m, or 12% of the harbour’s long-term budget — twice what the council had planned.',
  'She paused… then she went on: “Every winter [of the war] we kept it burning.”',
]
const TEXTS: Record<string, string[]> = {
  en: ENGLISH,
  de: [
    '„Wir geben die Brücke nicht auf“, sagte Jana Holm. „Sie gehört der ganzen Stadt – und zwar für immer.“',
  ],
  fr: ['« L’école rouvrira avant l’été », a déclaré Maud Rivel, « et personne ne perdra sa place. »'],
  es: ['—No vamos a cerrar el mercado —dijo Inés Toral—. ¿Quién lo abriría otra vez?'],
  ru: ['«Мы не уйдём с этой пристани, пока горит фонарь», — сказала Вера Лунина.'],
  uk: ['«Ми збудуємо новий міст до осені», — пообіцяла Оксана Гай.'],
  pl: ['„Nie oddamy tej łąki nikomu” – powiedziała Zofia Wrona.'],
  el: ['«Το λιμάνι θα ανοίξει ξανά την άνοιξη», είπε η δήμαρχος.'],
  ar: ['قالت المديرة إن المكتبة ستفتح أبوابها من جديد في الربيع القادم.'],
  he: ['״הגשר ייפתח שוב לפני החורף״, אמרה ראש העיר.'],
  hi: ['नदी का पुल अगले साल तक फिर से बनाया जाएगा।'],
  ja: ['「港の灯台は来年の春までに直します」と町長は話した。'],
  zh: ['“我们明年春天一定会修好这座灯塔，”镇长说。'],
  th: ['นายกเทศมนตรีกล่าวว่าสะพานจะเปิดอีกครั้งในฤดูหนาว'],
  ko: ['시장은 다리가 내년 봄에 다시 열린다고 말했다.'],
}
const of = (language: string) =>
  anArticle((TEXTS[language] ?? []).map((text, n) => aParagraph(`b${n + 1}`, text)))
const check = (language: string, words: string) => checkQuote(of(language), words)

/** Differences in a line: "-left out", "~left out and said so", "+put in", "[bracketed]". */
function told(answer: Answer | null): string {
  if (!answer || answer.kind === 'absent') return ''
  return answer.parts
    .filter(({ kind }) => kind !== 'same')
    .map((part) =>
      part.kind === 'left-out'
        ? `${part.marked ? '~' : '-'}${part.text}`
        : `${part.kind === 'added' ? '+' : '='}${part.text}`,
    )
    .join(' | ')
}

type Row = [
  language: string,
  words: string,
  kind: Answer['kind'],
  differences?: string,
  typography?: Typography[],
]

const ROWS: Row[] = [
  ['en', 'We will not sell the lamp to anyone', 'exact'],
  ['en', '“We will not sell the lamp to anyone,”', 'exact'],
  ['en', '  "We will not sell the lamp to anyone"\n', 'exact'],
  ['en', 'we WILL not sell the lamp', 'exact', '', ['case']],
  ['en', '[w]e will not sell the lamp', 'exact', '', ['case']],
  ['en', "it isn't ours to sell", 'exact', '', ['marks']],
  ['en', 'We  will\tnot\u00a0sell the lamp', 'exact', '', ['spaces']],
  ['en', 'We will not sell\nthe lamp', 'exact'],
  ['en', 'long–term budget - twice what', 'exact', '', ['dashes']],
  ['en', 'harbour’s long term budget', 'exact', '', ['dashes', 'spaces']],
  ['en', 'She paused... then she went on', 'exact', '', ['ellipses']],
  ['en', 'She paused, then she went on', 'exact', '', ['ellipses', 'punctuation']],
  ['en', 'Every winter [of the war] we kept it burning', 'exact'],
  ['en', 'to anyone,” said Oda Finch, “because it isn’t', 'exact'],
  ['en', 'ours to sell.” Repairs cost $3.5m', 'exact'],
  ['en', '… sell the lamp to anyone', 'trimmed'],
  ['en', 'We will not sell the lamp …', 'trimmed'],
  ['en', 'We will not sell … to anyone', 'trimmed', '~the lamp'],
  ['en', 'We will not sell [...] to anyone', 'trimmed', '~the lamp'],
  ['en', 'We will not sell . . . to anyone', 'trimmed', '~the lamp'],
  ['en', 'We will sell the lamp to anyone', 'trimmed', '-not'],
  ['en', 'We will not sell the lamp to anyone because it isn’t ours', 'trimmed', '-said Oda Finch'],
  ['en', 'We will not sell the lamp … twice what the council had planned', 'trimmed'],
  ['en', '[The town] will not sell the lamp', 'trimmed', '=The town'],
  ['en', 'We will not sell [the old light] to anyone', 'trimmed', '=the old light | ~the lamp'],
  ['en', 'We will never sell the lamp to anyone', 'altered', '+never | -not'],
  ['en', 'We will not sell the lamp to everyone', 'altered', '+everyone | -anyone'],
  ['en', 'They will not sell the lamp to anyone', 'altered', '-We | +They'],
  ['en', 'We will not ever sell the lamp', 'altered', '+ever'],
  ['en', 'Repairs cost $35m, or 12% of the', 'altered', '+35 | -3.5'],
  ['en', 'Repairs cost €3.5m, or 12% of the', 'altered', '+€ | -$'],
  ['en', 'We will not buy the lamp … because it is ours', 'altered'],
  ['en', 'The ferry leaves on Sunday for the islands', 'absent'],
  ['en', 'the of to a', 'absent'],
  ['en', 'zebra', 'absent'],
  ['de', '"Wir geben die Brücke nicht auf"', 'exact'],
  ['de', 'Wir geben die Brücke auf', 'trimmed', '-nicht'],
  ['de', 'Wir geben die Straße nicht auf', 'altered', '+Straße | -Brücke'],
  ['de', 'Sie gehört der ganzen Stadt - und zwar für immer', 'exact', '', ['dashes']],
  ['fr', "L'école rouvrira avant l'été", 'exact', '', ['marks']],
  ['fr', 'L’école fermera avant l’été', 'altered', '+fermera | -rouvrira'],
  [
    'fr',
    'L’école rouvrira […] et personne ne perdra sa place',
    'trimmed',
    '~avant l’été », a déclaré Maud Rivel',
  ],
  ['es', 'No vamos a cerrar el mercado', 'exact'],
  ['es', 'No vamos a abrir el mercado', 'altered', '+abrir | -cerrar'],
  ['ru', 'мы не уйдём с этой пристани', 'exact', '', ['case']],
  ['ru', 'Мы уйдём с этой пристани', 'trimmed', '-не'],
  ['uk', 'Ми збудуємо старий міст до осені', 'altered', '+старий | -новий'],
  ['pl', 'Nie oddamy tej rzeki nikomu', 'altered', '+rzeki | -łąki'],
  ['el', 'Το λιμάνι θα κλείσει ξανά την άνοιξη', 'altered', '+κλείσει | -ανοίξει'],
  ['ar', 'المكتبة ستفتح أبوابها من جديد', 'exact'],
  ['ar', 'المكتبة ستغلق أبوابها من جديد', 'altered', '+ستغلق | -ستفتح'],
  ['he', 'הגשר ייסגר שוב לפני החורף', 'altered', '+ייסגר | -ייפתח'],
  ['hi', 'नदी का पुल अगले साल तक', 'exact'],
  ['ja', '灯台は来年の春までに直します', 'exact'],
  ['ja', '灯台は来年の秋までに直します', 'altered', '+秋 | -春'],
  ['zh', '我们明年春天会修好这座灯塔', 'trimmed', '-一定'],
  ['zh', '火车从山里开往海边', 'absent'],
  ['th', 'สะพานจะเปิดอีกครั้ง', 'exact'],
  ['ko', '다리가 내년 가을에 다시 열린다고', 'altered', '+가을에 | -봄에'],
]

describe('a quote checked against an article', () => {
  it.each(ROWS)('%s: %s is %s', (language, words, kind, differences, typography) => {
    const answer = check(language, words)
    expect(answer?.kind).toBe(kind)
    if (differences !== undefined) expect(told(answer)).toBe(differences)
    if (kind === 'exact') expect(answer).toMatchObject({ typography: typography ?? [], cut: false })
  })

  it('says where it stands, over blocks and around what is left out', () => {
    const at = (words: string) => {
      const answer = check('en', words)
      return answer && answer.kind !== 'absent'
        ? answer.spans.map(
            ({ block, start, end }) => `${block} ${ENGLISH[Number(block.slice(1)) - 1]?.slice(start, end)}`,
          )
        : []
    }
    expect(at('ours to sell. Repairs cost')).toEqual(['b1 ours to sell', 'b2 Repairs cost'])
    expect(at('We will not … to anyone')).toEqual(['b1 We will not', 'b1 to anyone'])
  })

  it('of several places takes the one that is set alike', () => {
    const article = anArticle([aParagraph('b1', 'NEVER AGAIN.'), aParagraph('b2', 'He said never again.')])
    expect(checkQuote(article, 'never again')).toMatchObject({ spans: [{ block: 'b2' }], typography: [] })
  })

  it('has no answer to no words', () => {
    for (const words of ['', ' \n', '“…”', '—', '[]', '\u200b', '\ud800'])
      expect(check('en', words)).toBeNull()
    expect(checkQuote(anArticle([]), 'words')).toEqual({ kind: 'absent', cut: false })
  })
})

describe('hostile words', () => {
  const long = anArticle(
    Array.from({ length: 400 }, (_, n) => aParagraph(`b${n}`, `the lamp ${n} `.repeat(100))),
  )
  it.each([
    ['a megabyte of one word', 'the '.repeat(250_000)],
    ['a megabyte without a space', 'x'.repeat(1_000_000)],
    ['a megabyte of open brackets', '[a'.repeat(500_000)],
    ['a megabyte of points', 'a...'.repeat(250_000)],
    ['a megabyte of marks on a letter', `a${'\u0301'.repeat(1_000_000)}`],
    ['a megabyte of spaced points', 'a . '.repeat(250_000)],
    ['a megabyte of Han', '灯'.repeat(1_000_000)],
  ])('%s is answered soon', (_, words) => {
    expect(checkQuote(long, words)).not.toBeNull()
  })

  it('says when it compared the beginning alone', () => {
    expect(checkQuote(long, 'nowhere '.repeat(5000))).toEqual({ kind: 'absent', cut: true })
  })
})

/** An article and words in a row of one of its blocks, at least `least`. */
function stretch(least: number) {
  return anyArticle()
    .map(({ blocks }) => ({ blocks, long: blocks.filter(({ text }) => tokens(text).length >= least) }))
    .filter(({ long }) => long.length > 0)
    .chain(({ blocks, long }) =>
      fc.record({ blocks: fc.constant(blocks), block: fc.constantFrom(...long), a: fc.nat(), b: fc.nat() }),
    )
    .map(({ blocks, block, a, b }) => {
      const found = tokens(block.text)
      const from = a % (found.length - least + 1)
      return { blocks, block, words: found.slice(from, from + least + (b % 12)) }
    })
}

describe('any article', () => {
  it('has any stretch of it, exactly, at its place', () => {
    fc.assert(
      fc.property(stretch(1), ({ blocks, block, words }) => {
        const text = block.text.slice(words[0]?.start, words.at(-1)?.end)
        const answer = checkQuote(anArticle(blocks), text)
        expect(answer).toMatchObject({ kind: 'exact', typography: [] })
        if (answer?.kind !== 'exact') return
        const spans = answer.spans.map(({ block, start, end }) =>
          blocks.find(({ id }) => id === block)?.text.slice(start, end),
        )
        expect(tokens(spans.join(' ')).map(({ folded }) => folded)).toEqual(words.map(({ folded }) => folded))
      }),
    )
  })

  it('has one word of a stretch replaced: altered, and that word is named', () => {
    fc.assert(
      fc.property(stretch(3), fc.nat(), ({ blocks, block, words }, nth) => {
        const at = words[nth % words.length]
        if (!at) return
        const text = `${block.text.slice(words[0]?.start, at.start)} qqzzq ${block.text.slice(at.end, words.at(-1)?.end)}`
        const answer = checkQuote(anArticle(blocks), text)
        expect(answer?.kind).toBe('altered')
        const added = (answer?.kind === 'altered' ? answer.parts : []).filter(
          (part: Part) => part.kind === 'added',
        )
        expect(added.map((part) => part.text)).toEqual(['qqzzq'])
      }),
    )
  })

  it('is asked anything without harm', () => {
    const article = articleFromText({ title: 'Lamp', text: ENGLISH.join('\n\n'), language: 'en' })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (words) => {
        checkQuote(article, words)
      }),
    )
  })
})
