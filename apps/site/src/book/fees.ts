/** What is charged, by who charges it, never in one sum; and from whom a fee is known. */
import { type Fee, type FeeKind, type Playbook, rulebook, sourceOf } from '@beian/domain/rulebook'
import type { ProcedureId, SourceId } from '@beian/domain/vocabulary'

const kinds: readonly FeeKind[] = ['statutory', 'provider', 'agency']

export const feeShelves: readonly { readonly kind: FeeKind; readonly list: readonly Fee[] }[] = kinds.map((kind) => ({
  kind,
  list: rulebook.fees.filter((fee) => fee.kind === kind),
}))

export function feesBy(source: SourceId): readonly Fee[] {
  return rulebook.fees.filter(({ cites }) => cites.some((id) => id === source))
}

export function feesOf({ fees }: Playbook): readonly Fee[] {
  return rulebook.fees.filter(({ id }) => fees.includes(id))
}

/** What is charged for one procedure, by who charges it. */
export function feesFor(procedure: ProcedureId): readonly { readonly kind: FeeKind; readonly list: readonly Fee[] }[] {
  return feeShelves
    .map(({ kind, list }) => ({ kind, list: list.filter(({ procedures }) => procedures.includes(procedure)) }))
    .filter(({ list }) => list.length > 0)
}

export function sourcesOfFee({ cites }: Fee) {
  return cites.flatMap((id) => sourceOf(id) ?? [])
}
