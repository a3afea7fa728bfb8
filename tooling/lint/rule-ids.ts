// The ids of the rulebook, read from the names of its files: there an entry's file name is its id.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const shelves = {
  topic: 'packages/domain/src/rulebook/topics',
  procedure: 'packages/domain/src/rulebook/procedures',
  province: 'packages/domain/src/rulebook/provinces',
  snippet: 'packages/domain/src/snippets',
} as const

/** Files that stand on a shelf without being an entry: registers, shapes, the builder of escaped HTML. */
const noEntries = new Set(['index', 'topic', 'procedure', 'province', 'snippet', 'register', 'html'])

export type Shelf = keyof typeof shelves

/** Each id with the shelf it stands on. */
export function ruleIds(root: string): ReadonlyMap<string, Shelf> {
  const ids = new Map<string, Shelf>()
  for (const shelf of Object.keys(shelves) as Shelf[]) {
    for (const name of filesOf(join(root, shelves[shelf]), shelf === 'topic')) {
      const id = /^([a-z0-9-]+)\.ts$/.exec(name)?.[1]
      if (id && !noEntries.has(id)) ids.set(id, shelf)
    }
  }
  return ids
}

/** Topics lie in rooms; other shelves keep parts of entries in folders of their own. */
function filesOf(folder: string, inRooms: boolean): readonly string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return inRooms ? filesOf(join(folder, entry.name), false) : []
    return entry.name
  })
}
