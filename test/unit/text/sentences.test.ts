import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../../lib/text/sentences.ts'

const split = (text: string, language: string | null = 'en') =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['titles', 'Gen. Roe met Dr. Weir. They left.', ['Gen. Roe met Dr. Weir.', 'They left.']],
    ['initials', 'J. B. Roe lives in Pell. He bakes.', ['J. B. Roe lives in Pell.', 'He bakes.']],
    [
      'countries',
      'The U.S. Army left the U.S. The men stayed.',
      ['The U.S. Army left the U.S.', 'The men stayed.'],
    ],
    ['dates', 'It began on Feb. 24. It ended.', ['It began on Feb. 24.', 'It ended.']],
    [
      'numbers',
      'It fell 3.5 per cent to No. 4. Then it rose.',
      ['It fell 3.5 per cent to No. 4.', 'Then it rose.'],
    ],
    [
      'a question with its reporting clause',
      '“Why?” she asked. “Because.”',
      ['“Why?” she asked.', '“Because.”'],
    ],
    ['a quote that ends a sentence', '“We stay.” The rest left.', ['“We stay.”', 'The rest left.']],
    ['lines', 'First line\nSecond line', ['First line', 'Second line']],
  ])('keeps %s', (_name, text, wanted) => {
    expect(split(text)).toEqual(wanted)
  })

  // Each is one text with its ends of sentences marked by a bar.
  it.each([
    ['en', 'It grew 3.5 per cent.| 6 ships sank.| "2004 was good," he said.'],
    ['en', 'Harrow Corp. President Ann Lind left.| She sold Lowe Inc.| Buyers cheered.'],
    [
      'en',
      'Harrow Inc. (NYSE: HRW) rose.| It opens at 9 a.m. Tuesday.| It closes at 5 p.m.| Classes are free.',
    ],
    ['en', 'He lives in Pell, Ala.| Ben Orr does not.| Sen. Lowe (D-Calif.) Monday met then-Gov. Ives.'],
    ['en', 'J. A. Roe and the S.&P. 500 met at No. 10.| The man.| Here.'],
    ['en', '1. Mix it.| 2. Bake it.| B. Cool it.'],
    ['en', 'We left...| Then it rained.| I… I mean it… the… rain.| “... and more,” he said.'],
    ['en', 'The plan . . . Harrow drew is old. . . .| They know.'],
    ['en', 'It fell.| “We stay.| We pay.”| (They did.)| Nobody left.'],
    [
      'en',
      '“Why us?” Ann Lind asked.| “Why?”| Lind said: “No.”| “Why now?”| Mr. Orr replied that it was late.',
    ],
    ['en', '“It is late,” she said.| “Go home!” he said.| iPods rang.'],
    ['en', 'It ended.|Then he left.|"We stay," she said.| "We stay."|Others left.'],
    ['en', 'See www.Harrow.com, Node.JS, Zafi.D and room 612.TIPS of G.P. Lowe & Co. Ltd.'],
    ['en', 'It costs 5 million.| $5 is a lot.| Yes ***'],
    ['de', 'Am 3. Mai kam z. B. Dr. Lorenz.| Sie blieb.'],
    ['de', 'In der 296. Folge sang Ludwig II. Lieder.| 2019 endete es 2:0.| Zuvor kostete es 3 Mio. Euro.'],
    ['de', 'Er mag sie, weil sie ihn mag.| Mag. Lind heißt Max.| Das ist so.'],
    ['de', '„Warum?“, fragte sie.| „Weil es regnet.| Geht heim.“| Alle gingen.| »Gut.«| Sie blieb.'],
    ['de', 'Er ist … Präsident, sagte sie und schwieg…| Niemand sprach.'],
    [
      'fr',
      'M. Le Bihan a vu Mme Roux à 5 m.| Le chat dort.| « Pourquoi ? » a-t-il dit.| « Bonjour. »| Il part.',
    ],
    ['fr', 'Il paie env. 30 euros, etc.| Puis il sort.| Voir art. 4, p. 6.'],
    ['es', 'El Sr. Díaz y la Dra. Gil viven en EE.UU. desde 1990.| ¿Por qué?| ¡Porque sí!| Ver pág. 4.'],
    ['es', '«¿Vienes?», dijo Ud.| Nadie habló.| «No.»| Fin.'],
    ['it', 'Il sig. Neri e il dott. Sala, ecc.| Poi esce.| «Vieni?» chiede.| «No.»| L’on. Fini tace.'],
    ['pt', 'O Sr. Dias e a Dra. Melo leram a pág. 4, etc.| Depois saíram.| “Vens?”, disse.| “Não.”| Fim.'],
    [
      'nl',
      'Dhr. Bos en mr. Dekker wonen o.a. in St. Anna, enz.| Daarna niet.| ‘Kom je?’ vroeg ze.| ‘Nee.’| Klaar.',
    ],
    [
      'pl',
      'Dr Lis i prof. Gaj mieszkają przy ul. Długiej.| W 2024 r. w maju padało.| Było to w 2023 r.| Premier milczał, tj. „spał” itp.| Koniec.',
    ],
    [
      'uk',
      'Проф. Лис приїхав у м. Київ у 2024 р.| Президент мовчав.| «Чому?» – спитав він.| «Бо так».| Кінець.',
    ],
    [
      'ru',
      'Проф. Лис приехал в г. Тверь в 2024 г.| Президент молчал.| «Почему?» – спросил он.| Он, она и др.| Конец.',
    ],
    ['ar', 'وصل الوفد أمس.| هل يعود غدا؟| لا أحد يعرف!| انتهى.'],
    ['hi', 'वह आज आया।| क्या वह जाएगा?| कोई नहीं जानता।'],
    ['ja', '彼は来た。|「行きます。」と述べた。|誰も知らない！|終わり。'],
    ['zh', '他来了。|“我们走。”他说。|“为什么？”|没有人知道……但是雨停了。'],
  ])('%s: %s', (language, marked) => {
    const parts = marked.split('|')
    expect(split(parts.join(''), language)).toEqual(parts.map((part) => part.trim()))
  })

  it('gives trimmed ranges in order that hold every word, for any text and language', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('en', 'de', 'fr', 'ja', 'zh', 'ru', null),
        (text, language) => {
          let last = 0
          let gaps = ''
          for (const { start, end } of sentences(text, language)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            gaps += text.slice(last, start)
            last = end
          }
          expect((gaps + text.slice(last)).trim()).toBe('')
        },
      ),
    )
  })

  it('cuts a megabyte without a space', () => {
    expect(sentences('x'.repeat(1_000_000), 'en').length).toBe(50)
  })

  it.each(['."A', '. . ', 'a. ', 'Mr.', '…"', '?” ', '1. ', "'", '\n', 'A. B.', '. “'])(
    'takes a heap of %j in one pass',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length)
      expect(sentences(text, 'en').length).toBeLessThan(text.length)
    },
  )
})
