/** 走哪条路 Which procedures a set of facts leads to, with the reason of each; or which facts are still needed. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { FactKey } from '../vocabulary/facts/index.ts'
import type { PathEnd } from '../vocabulary/path-end.ts'
import type { Text } from '../vocabulary/text.ts'
import { countingAnswers } from './answers.ts'
import type { InForce } from './in-force.ts'
import { say } from './say.ts'
import type { CaseView } from './view.ts'

export type Path = { readonly procedure: PathEnd; readonly why: Text; readonly by: InForce }
export type Paths = {
  readonly paths: readonly Path[]
  readonly disputed: readonly Path[]
  readonly needs: readonly FactKey[]
}

export function whichProcedure(book: Rulebook, view: CaseView): Paths {
  const answers = book.topics
    .filter(({ demand }) => demand.kind === 'path')
    .flatMap((topic) => countingAnswers(book, topic, view))
  const path = (answer: (typeof answers)[number], by: InForce): Path => ({
    procedure: (by.statement.value as { procedure: PathEnd }).procedure,
    why: say(book, answer.topic, by.statement),
    by,
  })
  return {
    paths: answers.flatMap((answer) => (answer.is === 'applies' ? path(answer, answer.by) : [])),
    disputed: answers.flatMap((answer) =>
      answer.is === 'disputed' ? answer.claims.map((by) => path(answer, by)) : [],
    ),
    needs: [...new Set(answers.flatMap((answer) => (answer.is === 'needs' ? answer.facts : [])))],
  }
}
