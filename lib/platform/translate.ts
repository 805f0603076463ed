import type { GeneratedI18nStructure as Structure } from '#i18n'

type Key = keyof Structure
type Value = string | number

/** A string with a form for each plural category is written as a group of `one`, `other` and whatever else. */
type CountedIn<K extends Key> = K extends `${infer Base}.one`
  ? `${Base}.other` extends Key
    ? Base
    : never
  : never
type Counted = CountedIn<Key>
type Plain = Exclude<Key, `${Counted}.${'one' | 'other'}`>

/** As many values as the English string has places for. */
type Values<N> = N extends 0 ? [] : [values: N extends 1 ? readonly [Value] : readonly [Value, Value]]
type CountedValues<N> = N extends 0 | 1 ? [] : Values<N>

export interface Translate {
  <K extends Plain>(key: K, ...values: Values<Structure[K]['substitutions']>): string
  /** The first of the values is the count; where it is the only one, it need not be given again. */
  <K extends Counted>(
    key: K,
    count: number,
    ...values: CountedValues<Structure[`${K}.other` & Key]['substitutions']>
  ): string
}

export type GetMessage = (key: string, values: string[]) => string

/**
 * Strings by their keys, with numbers as the language writes them and the plural form it takes by CLDR's rules. What
 * is not translated yet browsers give in English, which has not the forms of all languages.
 */
export function translator(getMessage: GetMessage): Translate {
  let rules: Intl.PluralRules | undefined
  let numbers: Intl.NumberFormat | undefined
  const locale = () => getMessage('locale', [])
  const write = (value: Value) => {
    if (typeof value === 'string') return value
    numbers ??= new Intl.NumberFormat(locale())
    return numbers.format(value)
  }
  return (key: string, first?: number | readonly Value[], more?: readonly Value[]) => {
    const name = key.replaceAll('.', '_')
    if (typeof first !== 'number') return getMessage(name, (first ?? []).map(write))
    const values = (more ?? [first]).map(write)
    rules ??= new Intl.PluralRules(locale())
    return getMessage(`${name}_${rules.select(first)}`, values) || getMessage(`${name}_other`, values)
  }
}
