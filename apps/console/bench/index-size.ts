/** How many bytes of the database's pages are the search's, and how many everything else's. */
import type Database from 'better-sqlite3'

type Pages = { name: string; bytes: number }

export function indexSize(sqlite: Database.Database) {
  const pages = sqlite.prepare('select name, sum(pgsize) as bytes from dbstat group by name').all() as Pages[]
  const sum = (isCounted: (name: string) => boolean) =>
    pages.reduce((bytes, one) => bytes + (isCounted(one.name) ? one.bytes : 0), 0)
  const index = sum((name) => name.startsWith('search_'))
  const others = sum((name) => !name.startsWith('search_'))
  return { index, others, ratio: index / others }
}
