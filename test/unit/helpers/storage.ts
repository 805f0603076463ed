/** A storage area in memory, and what is in it. */
export function aStorage() {
  const items = new Map<string, unknown>()
  const area = {
    get: async (keys: string | string[]) =>
      Object.fromEntries([keys].flat().flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : []))),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) items.set(key, value)
    },
    remove: async (key: string) => {
      items.delete(key)
    },
  }
  return { area, items }
}
