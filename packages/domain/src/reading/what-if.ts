/** 如果 What would be asked and found with other facts, or on another day: the same case twice, side by side. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import { type Differences, differences } from './differences.ts'
import { topicsOf } from './topics-of.ts'
import type { CaseView } from './view.ts'
import { type Paths, whichProcedure } from './which-procedure.ts'

export type WhatIf = Differences & { readonly paths: { readonly before: Paths; readonly after: Paths } }

export function whatIf(
  book: Rulebook,
  procedure: ProcedureId,
  { before, after }: { readonly before: CaseView; readonly after: CaseView },
): WhatIf {
  const topics = topicsOf(book, procedure)
  return {
    ...differences({ book, view: before, topics }, { book, view: after, topics }),
    paths: { before: whichProcedure(book, before), after: whichProcedure(book, after) },
  }
}
