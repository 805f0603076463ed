const KEY = 'lede:lit'

/** Puts out what an earlier injection has lit, and takes its listeners away. */
export function putOut(): void {
  const last: unknown = Reflect.get(globalThis, KEY)
  Reflect.deleteProperty(globalThis, KEY)
  if (typeof last === 'function') last()
}

/** Leaves the way to put out what is lit now to the next injection, in the world of our own that both share. */
export function leaveLit(putOut: () => void): void {
  Reflect.set(globalThis, KEY, putOut)
}
