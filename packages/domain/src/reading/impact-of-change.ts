/** 变更影响 What a change of the book means for a case: which requirements came, went or read otherwise between two days or two books. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import { type Requirement, requirements } from './requirements.ts'
import type { CaseView } from './view.ts'

export type Impact = {
  readonly came: readonly Requirement[]
  readonly went: readonly Requirement[]
  readonly changed: readonly { readonly before: Requirement; readonly after: Requirement }[]
}

export type Reading = { readonly book: Rulebook; readonly view: CaseView }

/** Compares what is asked of the same facts before and after. Empty lists: the case is not touched. */
export function impactOfChange(procedure: ProcedureId, before: Reading, after: Reading): Impact {
  const asked = ({ book, view }: Reading) =>
    new Map(requirements(book, procedure, view).asked.map((one) => [one.key, one]))
  const [old, now] = [asked(before), asked(after)]
  return {
    came: [...now.values()].filter(({ key }) => !old.has(key)),
    went: [...old.values()].filter(({ key }) => !now.has(key)),
    changed: [...now.values()].flatMap((one) => {
      const was = old.get(one.key)
      return was !== undefined && (was.by.ref !== one.by.ref || was.text.zh !== one.text.zh)
        ? { before: was, after: one }
        : []
    }),
  }
}
