/** 差一点 What is not needed here, and the one answer by which it would be: each tried out by the reading. */
import type { Answer } from '../reading/answers.ts'
import { layerOf, refOf } from '../reading/statements.ts'
import type { CaseView } from '../reading/view.ts'
import { type NearMiss, why } from '../reading/why.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement } from '../rulebook/topic.ts'
import type { PathEnd } from '../vocabulary/path-end.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import { endOf, type Reason } from './needed.ts'

export type Near = Reason & { readonly if: NearMiss['if'] }
export type NotNeeded = { readonly end: PathEnd; readonly unless: readonly Near[] }

type Given = { readonly answers: readonly Answer[]; readonly named: ReadonlySet<PathEnd> }

export function notNeeded(book: Rulebook, view: CaseView, { answers, named }: Given): readonly NotNeeded[] {
  const near = answers
    .flatMap((answer) => nearIn(book, view, answer))
    .filter(({ by }) => isApart(book, endOf(by), named))
  const once = [...new Map(near.map((one) => [one.by.ref, one])).values()]
  return [...Map.groupBy(once, ({ by }) => endOf(by))].map(([end, unless]) => ({ end, unless }))
}

/** Something else to be had, not another kind of what is needed anyway, nor a question. */
function isApart(book: Rulebook, end: PathEnd, named: ReadonlySet<PathEnd>): boolean {
  if (named.has(end) || end === 'ask-authority' || end === 'filing' || end === 'on-record') return false
  return book.procedures[end as ProcedureId]?.regime !== 'icp-filing'
}

function nearIn(book: Rulebook, view: CaseView, answer: Answer): readonly Near[] {
  const { topic } = answer
  return why(book, view, answer).nearMisses.flatMap(({ if: wanted, ref, text }) => {
    const statement = (topic.statements as readonly Statement[]).find((one) => refOf(topic, 'nation', one) === ref)
    // A claim in a dispute is no settled reason, and an agency's word none at all.
    if (statement === undefined || statement.claim !== undefined || layerOf(statement) === 'agency') return []
    return [{ topic, by: { statement, scope: 'nation' as const, ref }, text, if: wanted }]
  })
}
