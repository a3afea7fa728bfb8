/**
 * The subjects of a case as rows: ordinary facts in clear, sensitive ones sealed with the client's key, digests beside
 * the persons so that the same phone or document is found with another client.
 */
import { type FactKey, type Facts, facts, type Noun, type Subject } from '@beian/domain/vocabulary'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import { domainNameColumns } from '../domain-names/domain-names.table.ts'
import { writeLookups } from '../persons/lookups.ts'
import { personColumns } from '../persons/persons.table.ts'
import { principalColumns } from '../principals/principals.table.ts'
import { serviceColumns } from '../services/services.table.ts'
import type { SubjectColumns } from './cases.table.ts'
import { type Keeping, openJson, sealJson } from './keeping.ts'

type Tabled = Exclude<Noun, 'case'>
type Room = { table: 'principals' | 'persons' | 'services' | 'domain_names'; columns: (facts: Facts) => object }

const rooms: { readonly [N in Tabled]: Room } = {
  principal: { table: 'principals', columns: principalColumns },
  person: { table: 'persons', columns: personColumns },
  service: { table: 'services', columns: serviceColumns },
  'domain-name': { table: 'domain_names', columns: domainNameColumns },
}
/** Children before their parents, so that rows can be removed in this order. */
const tabled = ['domain-name', 'service', 'person', 'principal'] as const satisfies readonly Tabled[]

/** The four tables share these columns; each adds its own for searching. */
type AnyRoom = { subjects: SubjectColumns & { service_id?: string | null } }
type Reader = Kysely<DB> | Transaction<DB>

function tableOf(db: Reader, noun: Tabled) {
  return { db: db.withTables<AnyRoom>(), table: rooms[noun].table as unknown as 'subjects' }
}

export function parted(all: Facts): { open: Facts; sensitive: Facts } {
  const entries = Object.entries(all)
  const of = (wanted: boolean) =>
    Object.fromEntries(entries.filter(([key]) => (facts[key as FactKey].sensitive === true) === wanted)) as Facts
  return { open: of(false), sensitive: of(true) }
}

export type Placed = { subject: Subject; place: number }

async function columnsOf(keeping: Keeping, { noun, id, parent, facts: all }: Subject) {
  const { open, sensitive } = parted(all)
  const sealed = Object.keys(sensitive).length === 0 ? null : sensitive
  const room = noun === 'case' ? {} : rooms[noun].columns(all)
  return {
    facts: JSON.stringify(open),
    sealed: await sealJson(keeping, placeOfSealed(noun, keeping.caseId, id), sealed),
    ...room,
    ...(noun === 'domain-name' ? { service_id: parent ?? null } : {}),
  }
}

function placeOfSealed(noun: Noun, caseId: string, id: string) {
  return { table: noun === 'case' ? 'cases' : rooms[noun].table, column: 'sealed', row: `${caseId}/${id}` }
}

export async function addSubjectRow(keeping: Keeping, { subject, place }: Placed): Promise<void> {
  const { noun, id } = subject
  if (noun === 'case') return writeCaseFacts(keeping, subject)
  const { db, table } = tableOf(keeping.trx, noun)
  const row = { case_id: keeping.caseId, id, place, ...(await columnsOf(keeping, subject)) }
  await db.insertInto(table).values(row).execute()
  if (noun === 'person') await writeLookups(keeping, subject)
}

export async function changeSubjectRow(keeping: Keeping, subject: Subject): Promise<void> {
  const { noun, id } = subject
  if (noun === 'case') return writeCaseFacts(keeping, subject)
  const { db, table } = tableOf(keeping.trx, noun)
  const columns = await columnsOf(keeping, subject)
  await db.updateTable(table).set(columns).where('case_id', '=', keeping.caseId).where('id', '=', id).execute()
  if (noun === 'person') await writeLookups(keeping, subject)
}

/** No fact of a case as a whole is sensitive; should one become so, this refuses to write it in clear. */
async function writeCaseFacts({ trx, caseId }: Keeping, { facts: all }: Subject): Promise<void> {
  const { open, sensitive } = parted(all)
  if (Object.keys(sensitive).length > 0) throw new Error('a sensitive fact of a case has no column yet')
  await trx
    .updateTable('cases')
    .set({ facts: JSON.stringify(open) })
    .where('id', '=', caseId)
    .execute()
}

export async function removeSubjectRows({ trx, caseId }: Keeping, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await trx.deleteFrom('person_lookups').where('case_id', '=', caseId).where('person_id', 'in', ids).execute()
  for (const noun of tabled) {
    const { db, table } = tableOf(trx, noun)
    await db.deleteFrom(table).where('case_id', '=', caseId).where('id', 'in', ids).execute()
  }
}

/** The place after the last one. */
export async function nextPlace(trx: Transaction<DB>, caseId: string): Promise<number> {
  const places: number[] = [0]
  for (const noun of tabled) {
    const { db, table } = tableOf(trx, noun)
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.max('place').as('last'))
      .where('case_id', '=', caseId)
      .executeTakeFirst()
    places.push(Number(row?.last ?? 0))
  }
  return Math.max(...places) + 1
}

/** All but the case itself, which its own row holds. */
export async function readSubjectRows(keeping: Omit<Keeping, 'at'>): Promise<readonly Subject[]> {
  const placed: Placed[] = []
  for (const noun of tabled) {
    const { db, table } = tableOf(keeping.trx, noun)
    const rows = await db.selectFrom(table).selectAll().where('case_id', '=', keeping.caseId).execute()
    for (const row of rows) {
      const sensitive = await openJson<Facts>(keeping, placeOfSealed(noun, keeping.caseId, row.id), row.sealed)
      const known = { ...(JSON.parse(row.facts) as Facts), ...sensitive }
      const parent = row.service_id ? { parent: row.service_id } : {}
      placed.push({ place: row.place, subject: { noun, id: row.id, ...parent, facts: known } })
    }
  }
  return placed.toSorted((a, b) => a.place - b.place).map(({ subject }) => subject)
}
