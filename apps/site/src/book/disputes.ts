/** Questions on which sources disagree, joined with their claims and with the places where they are met. */
import { statementsOf } from '@beian/domain/reading'
import { type Dispute, rulebook, type Statement, sourceOf, type Topic } from '@beian/domain/rulebook'
import { type ProvinceId, provinceIds, type SourceId, type TopicRegime, topicRegimes } from '@beian/domain/vocabulary'

export function topicOf({ topic }: Dispute): Topic {
  return rulebook.topics.find(({ id }) => id === topic) as Topic
}

/** The statements that carry its claims, each under the name of a claim. */
export function claimsOf(dispute: Dispute): readonly Statement[] {
  return statementsOf(rulebook, topicOf(dispute), dispute.scope).filter(
    ({ claim }) => claim !== undefined && dispute.claims.includes(claim),
  )
}

export type NationalShelf = { readonly regime: TopicRegime; readonly list: readonly Dispute[] }
export type ProvincialShelf = { readonly province: ProvinceId; readonly list: readonly Dispute[] }

export const nationalDisputes: readonly NationalShelf[] = topicRegimes
  .map((regime) => ({
    regime,
    list: rulebook.disputes.filter((one) => one.scope === 'nation' && topicOf(one).regime === regime),
  }))
  .filter(({ list }) => list.length > 0)

export const provincialDisputes: readonly ProvincialShelf[] = provinceIds
  .map((province) => ({ province, list: rulebook.disputes.filter(({ scope }) => scope === province) }))
  .filter(({ list }) => list.length > 0)

/** Disputes of which a source is a party. */
export function disputesOf(source: SourceId): readonly Dispute[] {
  return rulebook.disputes.filter((dispute) => claimsOf(dispute).some(({ cites }) => cites.some((id) => id === source)))
}

/** Other disputes about the same question, elsewhere. */
export function kinOf(dispute: Dispute): readonly Dispute[] {
  return rulebook.disputes.filter((one) => one !== dispute && one.topic === dispute.topic)
}

/** Who says so. */
export function claimants({ cites }: Statement) {
  return [...new Map(cites.flatMap((id) => sourceOf(id)?.issuer ?? []).map((issuer) => [issuer.en, issuer])).values()]
}
