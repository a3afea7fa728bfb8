/**
 * 矛盾 Two sources, two answers, and no dispute: settled statements whose starts nobody knows (`seenBy`), on the same
 * facts, from different issuers. Neither is known to be the newer rule, so that they must stand as claims. And claims
 * that no dispute names.
 */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement } from '../rulebook/topic.ts'
import { type Placed, type Proof, pairs, placedIn, saysTheSame, shelves } from './fault.ts'

export const contradictions: Proof = (book) => [...unmarked(book), ...unnamed(book)]

const unmarked: Proof = (book) =>
  shelves(book)
    .flatMap((shelf) => pairs(shelf.filter(({ statement }) => statement.claim === undefined)))
    .filter(([{ statement: one }, { statement: other }]) => contradict(book, one, other))
    .map(([one, other]) => ({ kind: 'contradiction', where: one.ref, what: other.ref }))

function contradict(book: Rulebook, one: Statement, other: Statement): boolean {
  const seenOnly = 'seenBy' in one.from && 'seenBy' in other.from
  const sameFacts = JSON.stringify(one.when ?? {}) === JSON.stringify(other.when ?? {})
  const issuers = issuersOf(book, one)
  const shared = issuersOf(book, other).some((issuer) => issuers.includes(issuer))
  return seenOnly && sameFacts && !shared && !saysTheSame(one, other)
}

function issuersOf(book: Rulebook, { cites }: Statement): readonly string[] {
  return cites.flatMap((id) => book.sources[id]?.issuer.en ?? [])
}

const unnamed: Proof = (book) =>
  placedIn(book)
    .filter((placed) => placed.statement.claim !== undefined && !isNamed(book, placed))
    .map(({ ref, statement }) => ({ kind: 'contradiction', where: ref, what: `no dispute names ${statement.claim}` }))

function isNamed(book: Rulebook, { topic, scope, statement }: Placed): boolean {
  return book.disputes.some(
    (one) => one.topic === topic.id && one.scope === scope && one.claims.includes(statement.claim as string),
  )
}
