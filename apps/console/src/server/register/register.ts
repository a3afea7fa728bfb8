/**
 * What other cases know of this one's subjects: the same mobile, document, domain name, or an order already under review.
 * Found by digests and public columns; nothing is opened. Cases that were given up do not count.
 */
import type { FilingCase } from '@beian/domain/casework'
import type { Register } from '@beian/domain/reading'
import type { Facts, Subject } from '@beian/domain/vocabulary'
import type { Kysely, Transaction } from 'kysely'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'
import { type Lookup, lookupsOf } from '../persons/lookups.ts'

type Reader = Kysely<DB> | Transaction<DB>
type Asking = { db: Reader; vault: Vault; caseId: string; clientId: string }

export async function registerOf(asking: Asking, { subjects }: Pick<FilingCase, 'subjects'>): Promise<Register> {
  const known: [string, Facts][] = []
  for (const subject of subjects) known.push([subject.id, await factsOf(asking, subject)])
  return Object.fromEntries(known)
}

async function factsOf(asking: Asking, { noun, facts }: Subject): Promise<Facts> {
  if (noun === 'person') return ofPerson(asking, facts)
  if (noun === 'principal') return { 'register.openOrder': await hasOpenOrder(asking, facts) }
  if (noun === 'domain-name') return { 'register.domainNameElsewhere': await isNameElsewhere(asking, facts) }
  return {}
}

async function ofPerson(asking: Asking, facts: Facts): Promise<Facts> {
  const lookups = lookupsOf(asking.vault, facts)
  const of = (kind: Lookup['kind']) => lookups.flatMap((one) => (one.kind === kind ? [one.digest] : []))
  return {
    'register.phoneElsewhere': await isElsewhere(asking, 'phone', of('phone')),
    'register.documentElsewhere': await isElsewhere(asking, 'document-number', of('document-number')),
  }
}

/** With another client: the persons of one client may stand in several of its cases. */
async function isElsewhere({ db, clientId }: Asking, kind: Lookup['kind'], digests: readonly string[]) {
  if (digests.length === 0) return false
  const found = await db
    .selectFrom('person_lookups')
    .innerJoin('cases', 'cases.id', 'person_lookups.case_id')
    .select('person_lookups.case_id')
    .where('person_lookups.kind', '=', kind)
    .where('person_lookups.digest', 'in', digests)
    .where('cases.client_id', '!=', clientId)
    .where('cases.given_up', '=', 0)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

async function isNameElsewhere({ db, caseId }: Asking, facts: Facts): Promise<boolean> {
  const name = facts['domainName.name']
  if (name === undefined) return false
  const found = await db
    .selectFrom('domain_names')
    .innerJoin('cases', 'cases.id', 'domain_names.case_id')
    .select('cases.id')
    .where('domain_names.name', '=', name)
    .where('cases.id', '!=', caseId)
    .where('cases.given_up', '=', 0)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Another case of the same principal lies with a provider or an authority. */
async function hasOpenOrder({ db, caseId }: Asking, facts: Facts): Promise<boolean> {
  const number = facts['principal.documentNumber']
  if (number === undefined) return false
  const found = await db
    .selectFrom('principals')
    .innerJoin('cases', 'cases.id', 'principals.case_id')
    .select('cases.id')
    .where('principals.document_number', '=', number)
    .where('cases.id', '!=', caseId)
    .where('cases.locked', '=', 1)
    .where('cases.final', '=', 0)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Other cases whose findings may change with this one's persons, principal and domain names. */
export async function relatedCases(db: Reader, caseId: string): Promise<readonly string[]> {
  const [byPerson, byName, byPrincipal] = await Promise.all([
    db
      .selectFrom('person_lookups as own')
      .innerJoin('person_lookups as other', (on) =>
        on.onRef('other.kind', '=', 'own.kind').onRef('other.digest', '=', 'own.digest'),
      )
      .select('other.case_id')
      .distinct()
      .where('own.case_id', '=', caseId)
      .where('other.case_id', '!=', caseId)
      .execute(),
    db
      .selectFrom('domain_names as own')
      .innerJoin('domain_names as other', 'other.name', 'own.name')
      .select('other.case_id')
      .distinct()
      .where('own.case_id', '=', caseId)
      .where('other.case_id', '!=', caseId)
      .execute(),
    db
      .selectFrom('principals as own')
      .innerJoin('principals as other', 'other.document_number', 'own.document_number')
      .select('other.case_id')
      .distinct()
      .where('own.case_id', '=', caseId)
      .where('other.case_id', '!=', caseId)
      .execute(),
  ])
  return [...new Set([...byPerson, ...byName, ...byPrincipal].map((row) => row.case_id))]
}
