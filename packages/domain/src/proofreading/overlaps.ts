/** 重叠 Two settled statements of equal start and equally long `when` that one case could meet, with different answers: neither wins. */
import { startOf } from '../reading/statements.ts'
import { canBothHold, type Placed, type Proof, pairs, saysTheSame, shelves } from './fault.ts'

export const overlaps: Proof = (book) =>
  shelves(book)
    .flatMap((shelf) => pairs(shelf.filter(({ statement }) => statement.claim === undefined)))
    .filter(([one, other]) => isTie(one, other) && !saysTheSame(one.statement, other.statement))
    .map(([one, other]) => ({ kind: 'overlap', where: one.ref, what: JSON.stringify(other.statement.when ?? {}) }))

function isTie({ statement: one }: Placed, { statement: other }: Placed): boolean {
  const long = ({ when }: typeof one) => Object.keys(when ?? {}).length
  return startOf(one.from) === startOf(other.from) && long(one) === long(other) && canBothHold(one.when, other.when)
}
