/** 引用 Citations of texts that are not on the shelf, and statements in force that rest only on texts which others superseded. */

import { startOf } from '../reading/statements.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { type Placed, type Proof, placedIn, shelves } from './fault.ts'

export const orphanCitations: Proof = (book) =>
  [...placedIn(book).map(({ ref, statement }) => ({ where: ref, cites: statement.cites })), ...others(book)].flatMap(
    ({ where, cites }) =>
      cites.length === 0
        ? [{ kind: 'orphan-citation' as const, where, what: 'cites nothing' }]
        : cites
            .filter((id) => book.sources[id] === undefined)
            .map((id) => ({ kind: 'orphan-citation' as const, where, what: id })),
  )

function others({ rejections, fees, playbooks }: Rulebook): readonly { where: string; cites: readonly string[] }[] {
  // Our own default way of running a procedure rests on the procedure, not on a text.
  const agencies = playbooks.filter(({ agency }) => agency !== null)
  return [...rejections, ...fees, ...agencies].map(({ id, cites }) => ({ where: id, cites }))
}

export const supersededCitations: Proof = (book) => {
  const gone = new Set(Object.values(book.sources).flatMap(({ supersedes }) => supersedes ?? []))
  return shelves(book)
    .flatMap((shelf) => shelf.filter((one) => !isEnded(one, shelf)))
    .filter(
      ({ statement: { cites, value } }) => value !== null && cites.length > 0 && cites.every((id) => gone.has(id)),
    )
    .map(({ ref, statement }) => ({ kind: 'superseded-citation', where: ref, what: statement.cites.join(', ') }))
}

/** Whether a later settled statement on the same facts stands in its place. */
function isEnded({ statement }: Placed, shelf: readonly Placed[]): boolean {
  return shelf.some(
    ({ statement: other }) =>
      other.claim === undefined &&
      startOf(other.from) > startOf(statement.from) &&
      JSON.stringify(other.when ?? {}) === JSON.stringify(statement.when ?? {}),
  )
}
