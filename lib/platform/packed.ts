import type { GetMessage } from './translate.ts'

/**
 * The strings of a language as one message, which is a third smaller than one for each: a line each in an order that
 * is known, plural forms side by side. The first line says which forms the language has.
 */
const LINE = '\n'
const FORM = '|'
/** Values stand as `%1`: what browsers write as `$1` they would fill in themselves. */
const PLACE = /%(\d)/g

/** A key of the order, and whether it has plural forms. */
export type Slot = readonly [key: string, plural: boolean]

/** Throws for a string with a sign in it that parts strings. */
export function pack(
  slots: readonly Slot[],
  categories: readonly string[],
  find: (key: string) => string,
): string {
  const clean = (text: string) => {
    if (/[\n|]|%\d/.test(text)) throw new Error(`a string cannot be packed: ${text}`)
    return text.replace(/\$(\d)/g, '%$1')
  }
  const lines = slots.map(([key, plural]) =>
    plural ? categories.map((category) => clean(find(`${key}_${category}`))).join(FORM) : clean(find(key)),
  )
  return [categories.join(FORM), ...lines].join(LINE)
}

/** Looks strings up as browsers do, in what was packed in the same order. */
export function packedMessages(packed: string, slots: readonly Slot[]): GetMessage {
  const [first = '', ...lines] = packed.split(LINE)
  const categories = first.split(FORM)
  const messages = new Map<string, string>()
  slots.forEach(([key, plural], n) => {
    const line = lines[n] ?? ''
    if (!plural) messages.set(key, line)
    else for (const [at, form] of line.split(FORM).entries()) messages.set(`${key}_${categories[at]}`, form)
  })
  return (key, values) =>
    (messages.get(key) ?? '').replace(PLACE, (_, n: string) => values[Number(n) - 1] ?? '')
}
