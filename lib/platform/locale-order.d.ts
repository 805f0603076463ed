/** Made at build time: the keys of the English strings in the order in which all languages are packed. */
declare module 'virtual:locale-order' {
  /** Plural ones end with a star. */
  const keys: readonly string[]
  export default keys
}
