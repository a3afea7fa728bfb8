/**
 * 现行有效 Which statements answer a topic for a subject on a day. Inside one scope and part the latest start whose `when`
 * holds is in force, at equal starts the longer `when`; claims stand side by side until a later settled statement ends
 * them; a province's answer stands in place of the nation's; a provider's stands beside both.
 */

import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Topic } from '../rulebook/topic.ts'
import { accessProviderOf } from '../vocabulary/dictionaries/access-providers.ts'
import type { FactKey } from '../vocabulary/facts/index.ts'
import type { Subject } from '../vocabulary/noun.ts'
import type { ProvinceId } from '../vocabulary/province.ts'
import { holds } from './holds.ts'
import { type Candidate, placeOf, slotsOf } from './shelf.ts'
import { type InForce, type Layer, statementsOf } from './statements.ts'
import { type CaseView, known } from './view.ts'

export { type InForce, type Layer, layerOf, refOf, type Scope, startOf, statementsOf } from './statements.ts'

export type Candidates =
  | { readonly is: 'none' }
  | { readonly is: 'needs'; readonly facts: readonly FactKey[] }
  | { readonly is: 'one'; readonly by: InForce }
  | { readonly is: 'claims'; readonly claims: readonly InForce[] }

type Question = { readonly view: CaseView; readonly subject: Subject }

const none: Candidates = { is: 'none' }

/** Another provider's own norm. While one service does not say where it stands, it may be there. */
function isElsewhere({ view, subject }: Question, { statement: { provider } }: InForce): boolean {
  const named = provider && known(view, subject, 'service.accessProvider')
  if (named === undefined) return false
  return ![named].flat().some((one) => typeof one === 'string' && accessProviderOf(one) === provider)
}

/** The answer of one scope, part and layer: its candidates come newest first. */
function among(question: Question, candidates: readonly Candidate[]): Candidates {
  const claims: InForce[] = []
  for (const { by, open } of candidates) {
    if (isElsewhere(question, by)) continue
    const holding = open && holds(question.view, question.subject, open)
    if (holding?.is === 'needs') return holding
    if (holding?.is === 'no') continue
    if (by.statement.claim === undefined) return claims.length === 0 ? { is: 'one', by } : { is: 'claims', claims }
    claims.push(by)
  }
  return claims.length === 0 ? none : { is: 'claims', claims }
}

/** The province whose statements count for this subject: undefined while it is unknown. */
export function provinceOf(view: CaseView, subject: Subject): ProvinceId | undefined {
  return known(view, subject, 'principal.province') as ProvinceId | undefined
}

export type PartInForce = { readonly part: string; readonly layer: Layer; readonly found: Candidates }

const unknownProvince: PartInForce = {
  part: '',
  layer: 'ministry',
  found: { is: 'needs', facts: ['principal.province'] },
}

/** What is in force for each part and layer of a topic. */
export function inForce(book: Rulebook, topic: Topic, question: Question): readonly PartInForce[] {
  const place = placeOf(question.view)
  if (place.province === undefined && someProvinceAnswers(book, topic)) return [unknownProvince]
  return slotsOf(book, topic, place).map(({ part, layer, own, national }) => {
    const local = among(question, own)
    return { part, layer, found: isOwnAnswer(local) ? local : among(question, national) }
  })
}

function isOwnAnswer(local: Candidates): boolean {
  if (local.is === 'none') return false
  return local.is !== 'one' || local.by.statement.value !== 'as-nation'
}

function someProvinceAnswers(book: Rulebook, topic: Topic): boolean {
  return Object.keys(book.provinces).some((id) => statementsOf(book, topic, id as ProvinceId).length > 0)
}
