/** 退回理由目录 The reasons the book knows, as the pages look through them. */
import { rejectionKinds, rulebook } from '@beian/domain/rulebook'

const ids: ReadonlySet<string> = new Set(rulebook.rejections.map(({ id }) => id))

export function isCatalogued(reason: string): boolean {
  return ids.has(reason)
}

export type CatalogueRow = ReturnType<typeof catalogueRows>[number]

export function catalogueRows() {
  return rulebook.rejections.map(({ id, kind, stages, reason, remedy, caughtBy, cites }) => ({
    id,
    kind,
    kindTitle: rejectionKinds[kind],
    stages,
    reason,
    remedy,
    /** Why no software sees it beforehand; null: something does. */
    cannotSee: 'cannotSee' in caughtBy ? caughtBy.cannotSee : null,
    sources: cites.flatMap((cite) => rulebook.sources[cite]?.title ?? []),
  }))
}
