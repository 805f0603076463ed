import { entryOf } from './support.ts'

/** Built-in objects whose methods are told by their names alone. */
const BUILT_IN = ['Array', 'Intl', 'Iterator', 'Map', 'Object', 'Promise', 'RegExp', 'Set', 'String']
/** Built-ins so named come with later versions than any stated; these are names of our own. */
const OWN = ['take']

/** Which methods of built-in objects and parts of the extensions' API a source uses, as paths in MDN's data. */
export function usedInCode(code: string): string[] {
  return [...new Set([...builtIns(code), ...extensionApis(code)])].sort()
}

function* extensionApis(code: string): Iterable<string> {
  const uses = code.matchAll(/\b(?:browser|optional|openers)\.(\w+)\??\.(\w+)(?:\??\.(\w+))?/g)
  for (const [, space = '', ...members] of uses) {
    const names = ['webextensions.api', space === 'contextMenus' ? 'menus' : space, ...members]
    const paths = [2, 3, 4].map((length) => names.slice(0, length).join('.')).filter(entryOf)
    yield* paths.slice(-1)
  }
}

function* builtIns(code: string): Iterable<string> {
  for (const [, owner = '', name = ''] of code.matchAll(/(\w*)\??\.([a-zA-Z]+)(?=[(<])/g)) {
    if (OWN.includes(name)) continue
    const owners = BUILT_IN.filter((one) => entryOf(`javascript.builtins.${one}.${name}`))
    const known = owners.includes(owner) ? owner : owners.length === 1 ? owners[0] : undefined
    if (known) yield `javascript.builtins.${known}.${name}`
  }
}
