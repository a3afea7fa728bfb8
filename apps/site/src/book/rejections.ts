/** Why filings come back, joined with what the book knows of it: who wrote of it, which rules tell beforehand, where provinces differ. */
import { type Rejection, rejectionKinds, rulebook, sourceOf, type Topic } from '@beian/domain/rulebook'
import type { NumberKind, ProvinceId, Source, SourceId, Text } from '@beian/domain/vocabulary'
import { ownProvinces } from './stated.ts'

export type RejectionShelf = { readonly kind: string; readonly title: Text; readonly list: readonly Rejection[] }

/** By kind, in the order of the kinds; empty ones left out. */
export const rejectionShelves: readonly RejectionShelf[] = Object.entries(rejectionKinds)
  .map(([kind, title]) => ({ kind, title, list: rulebook.rejections.filter((one) => one.kind === kind) }))
  .filter(({ list }) => list.length > 0)

/** The rules that would have told. */
export function topicsTelling({ caughtBy }: Rejection): readonly Topic[] {
  const ids: readonly string[] = ('topics' in caughtBy && caughtBy.topics) || []
  return rulebook.topics.filter(({ id }) => ids.includes(id))
}

export function numbersTelling({ caughtBy }: Rejection): readonly NumberKind[] {
  return ('numbers' in caughtBy && caughtBy.numbers) || []
}

/** Why nothing tells, where software cannot see it. */
export function unseenBecause({ caughtBy }: Rejection): Text | undefined {
  return 'cannotSee' in caughtBy ? caughtBy.cannotSee : undefined
}

export function sourcesOfRejection({ cites }: Rejection): readonly Source[] {
  return cites.flatMap((id) => sourceOf(id) ?? [])
}

/** Who wrote of it, each once. */
export function issuersOf(sources: readonly Source[]): readonly Text[] {
  return [...new Map(sources.map(({ issuer }) => [issuer.en, issuer])).values()]
}

/** Provinces that answer one of the rules for themselves. */
export function provincesTouching(rejection: Rejection): readonly ProvinceId[] {
  return [...new Set(topicsTelling(rejection).flatMap(ownProvinces))]
}

/** For what a rule, where it is not kept, sends a filing back. */
export function rejectionsOf(topic: Topic): readonly Rejection[] {
  return rulebook.rejections.filter((one) => topicsTelling(one).includes(topic))
}

/** By kind, those for which a procedure's questions would have told. */
export function rejectionsAmong(topics: readonly Topic[]): readonly RejectionShelf[] {
  return rejectionShelves
    .map((shelf) => ({
      ...shelf,
      list: shelf.list.filter((one) => topicsTelling(one).some((own) => topics.includes(own))),
    }))
    .filter(({ list }) => list.length > 0)
}

export function rejectionsBy(source: SourceId): readonly Rejection[] {
  return rulebook.rejections.filter(({ cites }) => cites.some((id) => id === source))
}
