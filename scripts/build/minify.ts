import { type JsMinifyOptions, minify } from '@swc/core'
import type { Rolldown } from 'vite'
import { shortProperties } from './short-properties.ts'

const SMALL: JsMinifyOptions = { ecma: 2020, format: { comments: false } }
/** Whatever is assigned is not thought unused. */
const ANSWER = 'answer='

/**
 * Makes code small in the place of Vite's minifier, of whose output more is left when it is zipped. Runs after WXT's
 * plugin has made one expression of each script that is put into pages.
 */
export function smallCode() {
  return {
    name: 'small-code',
    apply: 'build' as const,
    enforce: 'post' as const,
    async generateBundle({ format }: { format: string }, bundle: Rolldown.OutputBundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = await (format === 'es' ? smallModule : smallScript)(file.code)
    },
  }
}

async function smallModule(code: string): Promise<string> {
  const options = { module: true, compress: { passes: 3, toplevel: true }, mangle: { toplevel: true } }
  return (await minify(code, { ...SMALL, ...options })).code
}

/** The value of the script's only expression is what it answers, which a minifier would leave out. */
async function smallScript(code: string): Promise<string> {
  const { code: small } = await minify(ANSWER + code, { ...SMALL, compress: { passes: 3 }, mangle: true })
  const expression = small.replace(/;\s*$/, '')
  if (!expression.startsWith(ANSWER)) throw new Error(`a script is not one expression: ${code.slice(0, 80)}`)
  return shortProperties(`(${expression.slice(ANSWER.length)})`)
}
