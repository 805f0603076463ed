/** Share of the items that are in a set; 0 where there are none. */
export function shareIn<Item>(items: readonly Item[], set: ReadonlySet<Item>): number {
  return items.length > 0 ? items.filter((item) => set.has(item)).length / items.length : 0
}
