/**
 * Puts the functions of a chunk where they are most like their neighbours: what an archive repeats from close by costs
 * less. Where a function is declared in a module makes no difference to what it does.
 */
import { type Plugin, parseSync, type Rolldown } from 'vite'
import { alike } from './alike.ts'
import { deflateBits } from './deflate-bits.ts'

/** By what functions are compared at first: see `alike`. */
const PIECES = [4, 5, 6]
const NEIGHBOURS = [3, 6, 12]
/** How often another order is tried. */
const ROUNDS = 500
/** So many functions at most are moved at once. */
const MOST = 8

/** The chunk with its functions last, in a good order. */
export function orderFunctions(code: string, rounds = ROUNDS): string {
  const functions: string[] = []
  const rest: string[] = []
  for (const { type, start, end } of parseSync('chunk.js', code).program.body) {
    const part = code.slice(start, end)
    const whole = /[;}]$/.test(part) ? part : `${part};`
    ;(type === 'FunctionDeclaration' ? functions : rest).push(whole)
  }
  if (functions.length < 2) return code
  const text = (order: readonly number[]) =>
    rest.join('') + order.map((place) => functions[place] ?? '').join('')
  const bits = (order: readonly number[]) => deflateBits(Buffer.from(text(order)))
  let order: readonly number[] = []
  let fewest = Number.POSITIVE_INFINITY
  const consider = (other: readonly number[]) => {
    const needed = bits(other)
    if (needed >= fewest) return
    fewest = needed
    order = other
  }
  for (const piece of PIECES)
    for (const neighbours of NEIGHBOURS) consider(alike(functions, piece, neighbours))
  const below = numbers()
  for (let round = 0; round < rounds; round++) {
    const other = [...order]
    const moved = other.splice(below(other.length), 1 + below(MOST))
    other.splice(below(other.length + 1), 0, ...moved)
    consider(other)
  }
  const ordered = text(order)
  return fewest < deflateBits(Buffer.from(code)) ? ordered : code
}

/** Numbers below a limit that look like chance, the same each time: as Numerical Recipes make them. */
function numbers(): (limit: number) => number {
  let seed = 1
  return (limit) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * limit)
  }
}

/** Does it to all that is built, when everything else is done. */
export function orderedFunctions(): Plugin {
  return {
    name: 'ordered-functions',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler({ format }, bundle: Rolldown.OutputBundle) {
        if (format !== 'es') return
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = orderFunctions(file.code)
      },
    },
  }
}
