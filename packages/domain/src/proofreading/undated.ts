/** 无日期 Starts that are no day, sightings later than any cited text was seen, and undated texts that do not say so. */

import { startOf } from '../reading/statements.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement } from '../rulebook/topic.ts'
import { isDay } from '../vocabulary/day.ts'
import { type Proof, placedIn } from './fault.ts'

export const undated: Proof = (book) => [
  ...placedIn(book)
    .filter(({ statement }) => !isDay(startOf(statement.from)) || !wasSeen(book, statement))
    .map(({ ref, statement }) => ({ kind: 'undated' as const, where: ref, what: JSON.stringify(statement.from) })),
  ...Object.values(book.sources)
    .filter(({ seen, published, inForce, note }) => [seen, published, inForce, note].every((one) => one == null))
    .map(({ id }) => ({ kind: 'undated' as const, where: `source ${id}`, what: 'neither a date nor a note why' })),
]

function wasSeen(book: Rulebook, { from, cites }: Statement): boolean {
  if (!('seenBy' in from)) return true
  return cites.flatMap((id) => book.sources[id] ?? []).some(({ seen, checkedOn }) => (seen ?? checkedOn) >= from.seenBy)
}
