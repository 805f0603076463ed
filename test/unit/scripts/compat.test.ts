import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LOWEST } from '../../../scripts/build/lowest.ts'
import { usedInCode } from '../../../scripts/compat/code.ts'
import { usedInCss } from '../../../scripts/compat/css.ts'
import { WITHOUT } from '../../../scripts/compat/features.ts'
import { BROWSERS, firstWith } from '../../../scripts/compat/support.ts'
import { compatTable } from '../../../scripts/compat/table.ts'
import { lowestVersion, usedFeatures } from '../../../scripts/compat/used.ts'

const used = usedFeatures()

describe('the lowest versions', () => {
  it.each(BROWSERS)('of %s are what the features in use need', (browser) => {
    expect(lowestVersion(browser, used)).toMatchObject({ version: LOWEST[browser] })
  })

  it('rise with a feature that has no alternative', () => {
    const newer = 'javascript.builtins.Iterator.windows'
    const version = firstWith(newer, 'firefox')
    expect(version).toBeGreaterThan(LOWEST.firefox)
    expect(lowestVersion('firefox', [...used, newer])).toEqual({ version, because: [newer] })
    expect(lowestVersion('firefox_android', [...used, 'webextensions.api.history']).version).toBe(
      Number.POSITIVE_INFINITY,
    )
  })

  it('do not count what has one, all of which is in use', () => {
    const inUse = (path: string) => used.some((one) => one === path || one.startsWith(`${path}.`))
    expect(Object.keys(WITHOUT).filter((path) => !inUse(path))).toEqual([])
  })

  it('and what may be missing are told in docs/browsers.md', () => {
    const docs = readFileSync(new URL('../../../docs/browsers.md', import.meta.url), 'utf8')
    expect(docs).toContain(compatTable(used))
  })
})

describe('what a source uses', () => {
  it('is found in style sheets: properties, values, selectors, rules, functions', () => {
    const css = `
      /* @container (x) */
      @media print { a:is(.b, .c)::before { content: ":has(x)"; text-wrap: pretty } }
      .d { -webkit-line-clamp: 3; color: light-dark(var(--ink), red); }`
    expect(usedInCss(css)).toEqual([
      'css.at-rules.media',
      'css.properties.color',
      'css.properties.content',
      'css.properties.line-clamp',
      'css.properties.text-wrap',
      'css.properties.text-wrap.pretty',
      'css.selectors.before',
      'css.selectors.is',
      'css.types.color.light-dark',
      'css.types.var',
    ])
    expect(() => usedInCss('a { colour: red }')).toThrow('colour')
    expect(() => usedInCss('a { color: lightdark(red) }')).toThrow('lightdark')
  })

  it('is found in code: built-in methods, the API of extensions', () => {
    const code = `
      words.toSorted(); Map.groupBy(all, by); Object.groupBy(all, by); a.union(b); reading.take(kept)
      await browser.storage.session.clear(key); optional.windows?.focus(1); browser.contextMenus.onClicked`
    expect(usedInCode(code)).toEqual([
      'javascript.builtins.Array.toSorted',
      'javascript.builtins.Map.groupBy',
      'javascript.builtins.Object.groupBy',
      'javascript.builtins.Set.union',
      'webextensions.api.menus.onClicked',
      'webextensions.api.storage.session.clear',
      'webextensions.api.windows',
    ])
  })
})
