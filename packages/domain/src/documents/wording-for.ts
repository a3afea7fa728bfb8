/** 适用文本 Which wording counts for a case: its province's before the nation's, the latest that had begun. */
import { holds } from '../reading/holds.ts'
import { startOf } from '../reading/in-force.ts'
import { type CaseView, known } from '../reading/view.ts'
import type { DocumentKind, Wording } from '../rulebook/documents/index.ts'
import { dayOf } from '../vocabulary/instant.ts'
import type { Subject } from '../vocabulary/noun.ts'

/** Undefined while none had begun. A `when` that cannot be told yet does not keep a wording back. */
export function wordingFor(kind: DocumentKind, view: CaseView, subject: Subject): Wording | undefined {
  const province = known(view, subject, 'principal.province')
  const fits = ({ from, provinces, when }: Wording) =>
    startOf(from) <= dayOf(view.at) &&
    (provinces === undefined || provinces.some((one) => one === province)) &&
    holds(view, subject, when).is !== 'no'
  return kind.wordings
    .filter(fits)
    .toSorted((a, b) => Number(b.provinces !== undefined) - Number(a.provinces !== undefined) || later(a, b))[0]
}

function later(a: Wording, b: Wording): number {
  return startOf(b.from).localeCompare(startOf(a.from))
}
