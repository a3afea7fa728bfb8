/** What web views of 2021 and Safari 15 do not have yet and the reading of the book uses. Imported before anything else. */
type Keyed<K, V> = (items: Iterable<V>, keyOf: (item: V, index: number) => K) => Map<K, V[]>

const groupBy: Keyed<unknown, unknown> = (items, keyOf) => {
  const groups = new Map<unknown, unknown[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

function give(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value, configurable: true, writable: true })
}

give(Map, 'groupBy', groupBy)
give(Array.prototype, 'toSorted', function (this: unknown[], compare?: (a: unknown, b: unknown) => number) {
  return [...this].sort(compare)
})
give(Array.prototype, 'toReversed', function (this: unknown[]) {
  return [...this].reverse()
})
give(Array.prototype, 'findLast', function (this: unknown[], keeps: (item: unknown) => boolean) {
  return [...this].reverse().find(keeps)
})
give(Array.prototype, 'at', function (this: unknown[], index: number) {
  return this[index < 0 ? this.length + index : index]
})
give(Array.prototype, 'findLastIndex', function (this: unknown[], keeps: (item: unknown) => boolean) {
  const back = [...this].reverse().findIndex((item) => keeps(item))
  return back < 0 ? -1 : this.length - 1 - back
})
give(String.prototype, 'at', function (this: string, index: number) {
  return this[index < 0 ? this.length + index : index]
})
give(Object, 'hasOwn', (owner: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(owner, name))
