import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '../../../lib/share/file-name.ts'

const named = (title: string, more: { site?: string | null; published?: string | null } = {}) =>
  fileName(
    { title, url: 'about:blank', site: more.site ?? null, published: more.published ?? null },
    'md',
    'Untitled page',
  )
const ANY_CHARACTER = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
const bytes = (text: string) => new TextEncoder().encode(text).length

describe('the name of a file', () => {
  it.each([
    ['Lamp lit again', 'Lamp lit again.md'],
    ['Who pays? 1/2: “the keeper”, says <he>', 'Who pays 1-2 – “the keeper”, says he.md'],
    ['A "toy" | Opinion', "A 'toy' - Opinion.md"],
    ['  .hidden… and more...  ', 'hidden… and more.md'],
    ['--help', 'help.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['C:\\lamp\\keys', 'C--lamp-keys.md'],
    ['Two\nlines\tand\u2028more', 'Two lines and more.md'],
    ['lamp\u202Efdp.exe\u0000\u0007', 'lampfdp.exe.md'],
    ['e\u0301te\u0301', 'été.md'],
    ['????', 'Untitled page.md'],
    ['', 'Untitled page.md'],
    ['\uD83Dlamp', 'lamp.md'],
    ['CON', '_CON.md'],
    ['nul.lamp', '_nul.lamp.md'],
    ['Com1', '_Com1.md'],
    ['LPT² burns', '_LPT² burns.md'],
    ['Console burns', 'Console burns.md'],
    ['ضوء الميناء: عودة', 'ضوء الميناء – عودة.md'],
    ['می‌خواهم', 'می‌خواهم.md'],
    ['港の灯が再び', '港の灯が再び.md'],
    ['बंदरगाह की रोशनी', 'बंदरगाह की रोशनी.md'],
    ['👩‍🚒 saves lamp', '👩‍🚒 saves lamp.md'],
  ])('of %j is %j', (title, name) => {
    expect(named(title)).toBe(name)
  })

  it('has outlet, headline and day, as far as they are known', () => {
    expect(named('Lamp lit', { site: 'Harbour & Sea', published: '2026-11-02' })).toBe(
      'Harbour & Sea – Lamp lit – 2026-11-02.md',
    )
    expect(named('Lamp lit', { site: 'Harbour & Sea', published: 'yesterday' })).toBe(
      'Harbour & Sea – Lamp lit.md',
    )
    expect(named('Lamp lit', { published: '2026-11' })).toBe('Lamp lit – 2026-11.md')
  })

  it('cuts a long headline between words, and keeps the day', () => {
    const name = named('The keeper climbs the stair '.repeat(40), {
      site: 'Courier',
      published: '2026-11-02',
    })
    expect(name).toMatch(/^Courier – The keeper climbs .*(?:The|keeper|climbs|the|stair)… – 2026-11-02\.md$/)
  })

  it('never cuts what readers take for one character', () => {
    const name = named('👩‍👩‍👧‍👦'.repeat(60))
    expect(name.replace(/👩‍👩‍👧‍👦/gu, '')).toBe('….md')
  })

  it('is safe on Windows, macOS and Linux, whatever the page says', () => {
    const text = fc.oneof(
      fc.string({ unit: ANY_CHARACTER, maxLength: 400 }),
      fc.string({
        unit: fc.constantFrom(
          ...('ab ./\\:*?"<>|~-\u0000\n\u202e\u200d\u200c\u0301港م👩'.match(/./gsu) ?? []),
          'con',
          'nul',
        ),
        maxLength: 300,
      }),
    )
    fc.assert(
      fc.property(text, fc.option(text), fc.constantFrom('2026-11-02', null), (title, site, published) => {
        const name = named(title, { site, published })
        expect(bytes(name)).toBeLessThanOrEqual(200)
        expect(name).not.toMatch(/[<>:"/\\|?*~]/)
        expect(name.replace(/\u200c|\u200d/g, '')).not.toMatch(/\p{C}/u)
        expect(name).not.toMatch(/^[\s.-]|[\s.]\.md$|^(?:con|prn|aux|nul|com\d|lpt\d)\s*\./i)
        expect(name).toMatch(/[^.\s]\.md$/)
      }),
      { numRuns: 200 },
    )
  })
})
