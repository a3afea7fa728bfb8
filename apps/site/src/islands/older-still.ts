/** The same for what the components beside the finder use: besides what the reading of the book does. */
import './older-browsers.ts'
import { give } from './give.ts'

give(Array.prototype, 'findLastIndex', function (this: unknown[], keeps: (item: unknown) => boolean) {
  const back = [...this].reverse().findIndex((item) => keeps(item))
  return back < 0 ? -1 : this.length - 1 - back
})
give(String.prototype, 'at', function (this: string, index: number) {
  return this[index < 0 ? this.length + index : index]
})
give(Object, 'hasOwn', (owner: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(owner, name))
