import { entryOf } from './support.ts'

/** The kinds of functions in style sheets, by where MDN's data have them. */
const FUNCTIONS = [
  'css.types',
  'css.types.color',
  'css.types.gradient',
  'css.types.basic-shape',
  'css.types.transform-function',
  'css.selectors',
  'css.properties.grid-template-columns',
]

/** What a style sheet uses, as paths in MDN's data. Throws where it uses something that they do not know. */
export function usedInCss(text: string): string[] {
  const css = text.replace(/\/\*.*?\*\//gs, '').replace(/(["'])(?:(?!\1).)*\1/g, '""')
  const used = new Set<string>()
  const use = (name: string, places: readonly string[]) => {
    const path = places.map((place) => `${place}.${name}`).find(entryOf)
    if (!path) throw new Error(`MDN's data do not know ${name}`)
    used.add(path)
  }
  for (const [, name = '', rest = ''] of css.matchAll(
    /(?<=[{};]\s*)(-?[a-z][a-z-]*)\s*:([^;{}]*)(?=[;}])/g,
  )) {
    const property = name.replace(/^-webkit-/, '')
    use(property, ['css.properties'])
    for (const [value] of rest.matchAll(/(?<![\w-])[a-z][a-z-]+(?![\w(-])/g)) {
      const path = `css.properties.${property}.${value}`
      if (entryOf(path)) used.add(path)
    }
  }
  for (const [selectors] of css.matchAll(/(?<=^|[{};])[^{};]*(?=\{)/g)) {
    for (const [, rule = ''] of selectors.matchAll(/@([a-z-]+)/g)) use(rule, ['css.at-rules'])
    if (!selectors.includes('@'))
      for (const [, name = ''] of selectors.matchAll(/::?([a-z-]+)/g)) use(name, ['css.selectors'])
  }
  for (const [, name = ''] of css.matchAll(/(?<![\w-])([a-z-]+)\(/g)) use(name, FUNCTIONS)
  return [...used].sort()
}
