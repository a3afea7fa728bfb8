/** What web views of 2021 and Safari 15 do not have yet and the reading of the book uses. Imported before anything else. */
import { give } from './give.ts'

type Keyed = (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => unknown) => Map<unknown, unknown[]>

const groupBy: Keyed = (items, keyOf) => {
  const groups = new Map<unknown, unknown[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
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
