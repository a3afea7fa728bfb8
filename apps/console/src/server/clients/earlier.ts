/** 沿用 What the client's earlier cases can hand on to a new one: each principal, person and service once, as the newest knows it. */
import type { Facts } from '@beian/domain/vocabulary'
import type { Kysely } from 'kysely'
import type { DB } from '../db/tables.ts'
import { type CaseOf, casesOf, type SubjectRow, subjectsOf } from './register-rows.ts'

type Offered = 'principal' | 'person' | 'service'

export type Offer = {
  readonly noun: Offered
  /** Which subject of which case. */
  readonly case: string
  readonly subject: string
  readonly name: string
  /** What tells it apart: of a principal its number, of a service its first domain name. */
  readonly note: string | null
  readonly procedure: CaseOf['procedure']
  readonly openedAt: string
}

const nameOf: Readonly<Record<Offered, (facts: Facts) => string | undefined>> = {
  principal: (facts) => facts['principal.name'],
  person: (facts) => facts['person.name'],
  service: (facts) => facts['service.name'],
}

export async function earlierOf(db: Kysely<DB>, client: string): Promise<readonly Offer[]> {
  const cases = await casesOf(db, client)
  const names = await subjectsOf(db, 'domain-name', cases)
  const offers = []
  for (const noun of ['principal', 'person', 'service'] as const)
    offers.push(...(await subjectsOf(db, noun, cases)).flatMap((row) => offerOf(noun, row, { cases, names })))
  return [...new Map(offers.toReversed().map((offer) => [`${offer.noun} ${offer.name}`, offer])).values()].toReversed()
}

type Known = { cases: readonly CaseOf[]; names: readonly SubjectRow[] }

function offerOf(noun: Offered, { caseId, id, facts }: SubjectRow, { cases, names }: Known): Offer[] {
  const name = nameOf[noun](facts)
  const from = cases.find((one) => one.id === caseId)
  if (name === undefined || from === undefined) return []
  const first = names.find((one) => one.caseId === caseId && one.service === id)
  const note = noun === 'principal' ? facts['principal.documentNumber'] : first?.facts['domainName.name']
  return [
    { noun, case: caseId, subject: id, name, note: note ?? null, procedure: from.procedure, openedAt: from.openedAt },
  ]
}
