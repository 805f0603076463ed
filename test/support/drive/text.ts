/** A call of a function as text, to be evaluated where the function is not. */
export const asText = <Args extends unknown[]>(look: (...args: Args) => unknown, args: Args): string =>
  `(${look})(...${JSON.stringify(args)})`
