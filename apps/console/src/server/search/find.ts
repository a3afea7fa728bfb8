/** What a search finds, by kind, the newest first; the same name with the same client once, with how often. */
import type { Instant, ProcedureId } from '@beian/domain/vocabulary'
import { type Kysely, sql } from 'kysely'
import type { Shown } from '../cases/list/columns.ts'
import { canonicalPhone } from '../clients/phone.ts'
import { readyQuery } from '../db/ready.ts'
import type { DB } from '../db/tables.ts'
import type { House } from '../house.ts'
import { matchAll } from './matching.ts'
import { newestOfEach, read } from './newest.ts'
import { sealedTitles } from './opened.ts'
import { type FoundKind, foundKinds } from './search.table.ts'

export type Hit = {
  readonly kind: FoundKind
  readonly ref: string
  /** A name; the words around what was found; null for a case, which its own names tell. */
  readonly title: string | null
  readonly client: { readonly id: string; readonly name: string }
  readonly case: FoundCase | null
  /** In how many further cases of the client it stands. */
  readonly more: number
}

export type FoundCase = {
  readonly id: string
  readonly procedure: ProcedureId
  readonly stage: string
  readonly final: boolean
  readonly name: string | null
  readonly openedAt: Instant
}

export type Group = { readonly kind: FoundKind; readonly hits: readonly Hit[] }

type Asked = { text: string; limit: number }

export async function find({ db, vault }: House, { text, limit }: Asked): Promise<readonly Group[]> {
  const match = matchAll(vault, text)
  const byKind = match === undefined ? new Map<FoundKind, readonly Hit[]>() : await hitsOf(db, match)
  const groups: Group[] = []
  for (const kind of foundKinds) {
    const byNumber = kind === 'person' ? await personsWith(db, digestsOf(vault, text)) : []
    const hits = once([...byNumber, ...(byKind.get(kind) ?? [])]).slice(0, limit)
    if (hits.length > 0) groups.push({ kind, hits: await sealedTitles({ db, vault }, hits, text) })
  }
  return groups
}

async function hitsOf(db: Kysely<DB>, match: string): Promise<ReadonlyMap<FoundKind, readonly Hit[]>> {
  const ids = await newestOfEach(db, match)
  const rows = ids.length === 0 ? [] : await rowsOf(db, { ids: JSON.stringify(ids) })
  return Map.groupBy(rows.toSorted((a, b) => b.id - a.id).map(hitOf), ({ kind }) => kind)
}

const rowsOf = readyQuery((db: Kysely<DB>, { ids }: { ids: string }) => rowsQuery(db, ids))

/** What is told of each entry; `ids` as JSON. */
export function rowsQuery(db: Kysely<DB>, ids: string) {
  return db
    .selectFrom('search_entries')
    .leftJoin('cases', 'cases.id', 'search_entries.case_id')
    .innerJoin('clients', (on) =>
      on.on('clients.id', '=', (eb) => eb.fn.coalesce('search_entries.client_id', 'cases.client_id')),
    )
    .select(['search_entries.id', 'search_entries.kind', 'ref', 'title'])
    .select(['clients.id as client_id', 'clients.name as client_name'])
    .select(['search_entries.case_id', 'procedure', 'stage', 'final', 'shown', 'opened_at'])
    .where('search_entries.id', 'in', sql<number>`(select value from json_each(${ids}))`)
}

type Row = Omit<Awaited<ReturnType<ReturnType<typeof rowsQuery>['execute']>>[number], 'id'>

function hitOf(row: Row): Hit {
  const { kind, ref, title, client_id: clientId, client_name: clientName } = row
  return { kind, ref, title, client: { id: clientId, name: clientName }, case: caseOf(row), more: 0 }
}

function caseOf({ case_id: id, procedure, stage, final, shown, opened_at: openedAt }: Row): FoundCase | null {
  if (id === null || procedure === null || stage === null || openedAt === null) return null
  const { name } = JSON.parse(shown ?? '{}') as Partial<Shown>
  return { id, procedure, stage, final: final === 1, name: name ?? null, openedAt }
}

/** A whole phone or document number, which only a digest can find. */
function digestsOf(vault: House['vault'], typed: string): readonly string[] {
  const text = typed.normalize('NFKC')
  const phone = canonicalPhone(text)
  const document = /^[A-Za-z0-9]{6,20}$/.test(text) ? text.toUpperCase() : undefined
  return [
    ...(phone === undefined ? [] : [vault.lookup('phone', phone)]),
    ...(document === undefined ? [] : [vault.lookup('document-number', document)]),
  ]
}

async function personsWith(db: Kysely<DB>, digests: readonly string[]): Promise<readonly Hit[]> {
  if (digests.length === 0) return []
  const rows = await db
    .selectFrom('person_lookups')
    .innerJoin('persons', (on) =>
      on.onRef('persons.case_id', '=', 'person_lookups.case_id').onRef('persons.id', '=', 'person_lookups.person_id'),
    )
    .innerJoin('cases', 'cases.id', 'persons.case_id')
    .innerJoin('clients', 'clients.id', 'cases.client_id')
    .select((eb) => [eb.val('person' as FoundKind).as('kind'), 'persons.id as ref', 'persons.name as title'])
    .select(['cases.client_id', 'clients.name as client_name', 'cases.id as case_id'])
    .select(['procedure', 'stage', 'final', 'shown', 'opened_at'])
    .where('person_lookups.kind', 'in', ['phone', 'document-number'])
    .where('digest', 'in', digests)
    .limit(read)
    .execute()
  return rows.map(hitOf)
}

/** Cases, documents and rejections are each their own; names that stand in several cases of a client are one. */
function once(hits: readonly Hit[]): readonly Hit[] {
  const byName = new Map<string, Hit>()
  for (const hit of hits) {
    const key = hit.title === null ? `${hit.case?.id} ${hit.ref}` : `${hit.client.id} ${hit.title}`
    const before = byName.get(key)
    if (before?.case && hit.case && before.case.id === hit.case.id) continue
    byName.set(key, before ? { ...before, more: before.more + 1 } : hit)
  }
  return [...byName.values()]
}
